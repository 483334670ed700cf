import { once } from 'node:events'
import { Readable, Writable } from 'node:stream'

import { expect, it } from 'vitest'

import { inTurns } from './in-turns.js'

const pieces = Array.from({ length: 50 }, (_, index) => Buffer.from(`${index},`))

/** A sender that has everything at hand. */
const fastSender = () => Readable.from(pieces, { objectMode: false })

it('readers get their turn between two pieces of an upload', async () => {
  let turns = 0
  const count = () => {
    turns += 1
    next = setImmediate(count)
  }
  let next = setImmediate(count)
  const taken: Buffer[] = []
  const target = new Writable({ write: (piece: Buffer, _coding, done) => done(void taken.push(piece)) })
  const source = fastSender()
  source.pipe(target)
  inTurns(source, target)
  await once(target, 'finish')
  clearImmediate(next)
  expect(Buffer.concat(taken)).toEqual(Buffer.concat(pieces))
  expect(turns).toBeGreaterThanOrEqual(pieces.length - 1)
})

it('an upload that the CMS takes slowly does not pile up in memory', async () => {
  let most = 0
  const target = new Writable({
    highWaterMark: 1,
    write: (_piece, _coding, done) => {
      most = Math.max(most, target.writableLength)
      setImmediate(() => setImmediate(() => setImmediate(done)))
    },
  })
  const source = fastSender()
  source.pipe(target)
  inTurns(source, target)
  await once(target, 'finish')
  expect(most).toBeLessThanOrEqual(8)
})
