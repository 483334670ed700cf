import { createServer, type IncomingHttpHeaders } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openPublicSide, type PublicSide } from '../cms/public/testing/public-side.js'
import { smallWhole, withdrawn } from '../cms/public/testing/rows.js'
import { findProgram } from '../scripts/bench/processes.js'
import { listening } from '../widgets/testing/listening.js'
import { tryNginx, type TriedNginx } from './testing/nginx.js'

/** As widgets ask, and whoever reloads a page. */
const newest = { headers: { 'Cache-Control': 'no-cache' } }

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
  const get = (path: string, options?: RequestInit) => fetch(new URL(path, nginx.origin), options)
  const statuses = async (count: number, path: (number: number) => string) =>
    Promise.all(Array.from({ length: count }, async (_, number) => (await get(path(number))).status))
  const all = (count: number, status: number) => Array.from({ length: count }, () => status)
  /** By a node: of nothing that the cache has, and not by grace. */
  const everybodyIsAnswered = async () => {
    const asking = Array.from({ length: 20 }, (_, number) => get(`/public/v1/tiltak?limit=${number + 1}`, newest))
    for (const { status, headers } of await Promise.all(asking)) expect([status, headers.get('x-cache')]).toEqual([200, 'BYPASS'])
  }

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

  test('shows widgets what it has while no node answers, but takes no idea twice', async () => {
    expect((await get('/public/v1/plakat', newest)).status).toBe(200)
    for (const side of sides) await side.stop()
    const kept = async () => {
      const { status, headers } = await get('/public/v1/plakat', newest)
      return [status, headers.get('x-cache')]
    }
    await expect.poll(kept, patience).toEqual([200, 'STALE'])
    expect((await get('/public/v1/stories/ukjent', newest)).status).toBe(502)
    const fragment = await get('/embed/areas?as=fragment', newest)
    expect([fragment.status, await fragment.text()]).toEqual([502, '<!-- 502 -->'])
    expect((await get('/public/v1/ideas', { method: 'POST', body: '{}' })).status).toBe(502)
  })
})

/** Before two nodes of which each has something ready and something not. */
describe.skipIf(findProgram('nginx') === undefined)('deploy/nginx.conf, when no node has something ready', () => {
  test('what is ready stays there for everybody', async () => {
    const nodes = [0, 1].map(() => createServer(({ url }, response) => response.writeHead(url === '/ready' ? 200 : 503).end()))
    const hosts = await Promise.all(nodes.map(async (node) => `127.0.0.1:${await listening(node)}`))
    const nginx = await tryNginx({ public: hosts, cms: hosts })
    const status = async (path: string) => (await fetch(new URL(path, nginx.origin), newest)).status
    for (const round of [1, 2, 3]) expect([await status(`/not-ready-${round}`), await status('/ready')]).toEqual([503, 200])
    await nginx.close()
    for (const node of nodes) node.close()
  })

  test('a folder of pictures that cannot be read takes the CMS from no editor', async () => {
    const nodes = [0, 1].map(() =>
      createServer(({ url }, response) => response.writeHead(url?.startsWith('/feed') ? 503 : 200).end()),
    )
    const hosts = await Promise.all(nodes.map(async (node) => `127.0.0.1:${await listening(node)}`))
    const nginx = await tryNginx({ public: hosts, cms: hosts })
    for (const round of [1, 2, 3]) expect((await fetch(new URL(`/feed/media/${round}`, nginx.feed))).status).toBe(503)
    expect((await fetch(new URL('/admin', nginx.origin))).status).toBe(200)
    await nginx.close()
    for (const node of nodes) node.close()
  })
})
