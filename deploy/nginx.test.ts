import { createServer, type IncomingHttpHeaders } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openPublicSide, type PublicSide } from '../cms/public/testing/public-side.js'
import { smallWhole, withdrawn } from '../cms/public/testing/rows.js'
import { findProgram } from '../scripts/bench/processes.js'
import { listening } from '../widgets/testing/listening.js'
import { tryNginx, type TriedNginx } from './testing/nginx.js'

/** Longer than a copy may be shown while a newer one is asked for (cms/public/ready/lifetimes.ts). */
const patience = { timeout: 30_000, interval: 200 }

/** The real file, before one public node that has nothing yet and one that has no time for searches and no room for live streams. */
describe.skipIf(findProgram('nginx') === undefined)('deploy/nginx.conf', () => {
  const sides: PublicSide[] = []
  const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = []
  const cms = createServer(({ url, headers }, response) => {
    asked.push({ url, headers })
    response.end()
  })
  let nginx: TriedNginx
  const get = (path: string) => fetch(new URL(path, nginx.origin))
  /** Different questions, so that no cache answers. */
  const statuses = async (count: number, path: (number: number) => string) =>
    Promise.all(Array.from({ length: count }, async (_, number) => (await get(path(number))).status))
  const all = (count: number, status: number) => Array.from({ length: count }, () => status)
  const everybodyIsAnswered = async () =>
    expect(await statuses(20, (number) => `/public/v1/tiltak?limit=${number + 1}`)).toEqual(all(20, 200))

  beforeAll(async () => {
    sides.push(await openPublicSide({ away: true }))
    sides.push(
      await openPublicSide({
        rows: smallWhole(),
        composingLimits: { patience: 60_000, waiting: { quick: 500, slow: 0 } },
        liveLimits: { inAll: 0, perAddress: 0 },
      }),
    )
    const behind = `127.0.0.1:${await listening(cms)}`
    nginx = await tryNginx({ public: sides.map(({ url }) => url.host), cms: [behind, behind] })
  })
  afterAll(async () => {
    await nginx.close()
    for (const side of sides) await side.end()
    cms.close()
  })

  test('asks another node where one has nothing to say yet', everybodyIsAnswered)

  test('takes no node from all readers for what one of them asks too much of', async () => {
    const tooMuch = (number: number) => `/public/v1/stories?kind=nyskapingshistorie&point=1&limit=${number + 1}`
    expect(await statuses(20, tooMuch)).toEqual(all(20, 429))
    await everybodyIsAnswered()
  })

  test('nor for live streams that are one too many', async () => {
    expect(await statuses(20, () => '/public/v1/live')).toEqual(all(20, 429))
    await everybodyIsAnswered()
  })

  test('nor for pictures that it has not got: invented ones, or new ones', async () => {
    const unknown = (number: number) => `/images/${String(number).padStart(32, '0')}-480.webp`
    for (const status of await statuses(20, unknown)) expect([404, 503]).toContain(status)
    await everybodyIsAnswered()
  })

  test('shows nothing for long that is withdrawn, also to who does not ask for the newest', async () => {
    const path = '/public/v1/stories/blabaer'
    await expect.poll(async () => (await get(path)).headers.get('x-cache'), patience).toBe('HIT')
    sides[1]?.feed.commit(withdrawn('stories', 'h-blabaer'))
    await expect.poll(async () => (await get(path)).status, patience).toBe(404)
  })

  test('lets nobody search without end, and says so as a node does', async () => {
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, number) => get(`/historier?${number % 2 === 0 ? '?q' : 'q'}=ord${number}`)),
    )
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    const [first] = answers.filter(({ status }, index) => status === 429 && !bodies[index]?.includes('detail'))
    expect(first?.headers.get('content-type')).toContain('application/problem+json')
    expect(first?.headers.get('retry-after')).toBe('1')
    expect(first?.headers.get('access-control-allow-origin')).toBe('*')
    await everybodyIsAnswered()
  })

  test('brings the feed to a CMS node with the number by which a request is found in all logs', async () => {
    await fetch(new URL('/feed?cursor=x', nginx.feed))
    expect(asked.at(-1)?.url).toBe('/feed?cursor=x')
    expect(asked.at(-1)?.headers['x-request-id']).toMatch(/^\w{32}$/)
    expect(asked.at(-1)?.headers.connection).not.toBe('close')
    expect((await get('/feed')).status).toBe(404)
  })
})
