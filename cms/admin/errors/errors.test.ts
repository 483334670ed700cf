import { APIError, createLocalReq, type Payload } from 'payload'
import { pino } from 'pino'
import { beforeAll, expect, it } from 'vitest'

import { forEachDatabase } from '../../../collections/testing/each-database.js'
import { explainError } from './index.js'
import { logOptions } from './log.js'

const questions: Record<string, (payload: Payload) => Promise<unknown>> = {
  'a number that is none': (payload) => payload.find({ collection: 'points', where: { number: { equals: 'x' } } }),
  'a text that is an object': (payload) => payload.find({ collection: 'stories', where: { title: { equals: { x: '1' } } } }),
  'what is near a text': (payload) => payload.find({ collection: 'stories', where: { title: { near: 'x' } } }),
  'what is near an id': (payload) => payload.find({ collection: 'stories', where: { id: { near: 'x' } } }),
  'an id that is an object': (payload) => payload.find({ collection: 'stories', where: { id: { equals: { x: '1' } } } }),
  'more than a number can say': (payload) => payload.find({ collection: 'stories', limit: 1e30 }),
  'an order by what no field is called': (payload) => payload.find({ collection: 'stories', sort: '$x' }),
}

/** What of an error that Payload logs stands in the log. */
function logged(err: Error): string {
  let lines = ''
  pino(logOptions('warn'), { write: (line) => (lines += line) }).error({ err })
  return lines
}

forEachDatabase((database) => {
  let payload: Payload
  beforeAll(() => {
    ;({ payload } = database.opened)
  })

  /** The status of an answer to a GET that ends in this error. */
  async function statusOf(error: Error): Promise<number> {
    const req = await createLocalReq({ req: { method: 'GET' } }, payload)
    const collection = payload.collections.stories?.config
    if (collection === undefined) throw new Error('There are no stories.')
    const explained = await explainError({ collection, context: {}, error, req })
    return explained?.status ?? (error instanceof APIError ? error.status : 500)
  }

  it.each(Object.keys(questions))(
    'whoever asks for %s hears that it makes no sense, is not told that we failed, and fills no log',
    async (what) => {
      const error: unknown = await questions[what]?.(payload).catch((reason: unknown) => reason)
      if (!(error instanceof Error)) return
      expect(await statusOf(error)).toBe(400)
      expect(logged(error)).toBe('')
    },
  )

  it.each([
    new TypeError("Cannot read properties of null (reading 'children')"),
    new RangeError('x'),
    new SyntaxError('x'),
    new Error('x'),
  ])('a fault of ours is not blamed on whoever only asked: %s', async (error) => {
    expect(await statusOf(error)).toBe(500)
  })

  it('a database that fails is no fault of whoever asked', async () => {
    const { count } = payload
    const cause = Object.assign(new Error('no such table: stories'), { code: 'SQLITE_ERROR' })
    const error = new Error('Failed query: select …', { cause })
    expect(await statusOf(error)).toBe(400)
    payload.count = () => Promise.reject(new Error('the disk is full'))
    try {
      expect(await statusOf(error)).toBe(500)
    } finally {
      payload.count = count
    }
  })
})
