import { join } from 'node:path'
import { Writable } from 'node:stream'

import Database from 'libsql'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { openPublicSide, type PublicSide } from '../testing/public-side.js'
import { smallWhole, story } from '../testing/rows.js'

let side: PublicSide | undefined
afterEach(async () => {
  await side?.end()
  side = undefined
})

describe('Prometheus', () => {
  /** The value of a metric, or undefined while there is none. */
  async function valueOf(open: PublicSide, name: string, labels = ''): Promise<number | undefined> {
    const text = await (await fetch(`http://127.0.0.1:${open.metricsPort}/metrics`)).text()
    const line = text
      .split('\n')
      .find((one) => one.startsWith(`${name}{`) && labels.split(' ').every((label) => one.includes(label)))
    return line === undefined ? undefined : Number(line.split(' ').at(-1))
  }

  test('sees hits and misses, what was projected and replaced, and who listens', async () => {
    const open = (side = await openPublicSide({ rows: smallWhole(), metrics: { host: '127.0.0.1', port: 0 } }))
    for (let round = 0; round < 3; round += 1) await (await open.get('/public/v1/stories/blabaer')).text()
    expect(await valueOf(open, 'viigran_requests_total', 'way="composed" status="200"')).toBeGreaterThanOrEqual(1)
    expect(await valueOf(open, 'viigran_requests_total', 'way="ready" status="200"')).toBeGreaterThanOrEqual(2)
    const stop = new AbortController()
    await fetch(new URL('/public/v1/live', open.url), { signal: stop.signal })
    expect(await valueOf(open, 'viigran_live_connections')).toBe(1)
    stop.abort()
    open.feed.commit(story('blabaer', { title: { nb: 'Ny' } }))
    await open.until('/public/v1/stories/blabaer', (body) => body.includes('Ny'))
    await expect.poll(() => valueOf(open, 'viigran_projected_rows_total'), { timeout: 5_000 }).toBe(smallWhole().length + 1)
    expect(await valueOf(open, 'viigran_replaced_answers_total')).toBe(1)
    expect(await valueOf(open, 'viigran_upstream', 'state="up"')).toBe(1)
    expect(await valueOf(open, 'viigran_stale_seconds')).toBe(0)
  })

  test('sees how old the answers may be when the CMS is away', async () => {
    const open = (side = await openPublicSide({ rows: smallWhole(), metrics: { host: '127.0.0.1', port: 0 } }))
    await open.feed.close()
    await expect.poll(() => valueOf(open, 'viigran_stale_seconds')).toBeGreaterThan(0)
    expect(await valueOf(open, 'viigran_upstream', 'state="away"')).toBe(1)
  })

  test('sees how old they are also after a restart in the middle of an outage', async () => {
    const first = await openPublicSide({ rows: smallWhole() })
    await first.stop()
    const database = new Database(join(first.directory, 'public', 'read-model.sqlite'))
    database.prepare("UPDATE state SET value = ? WHERE name = 'in-step'").run(String(Date.now() - 3_600_000))
    database.close()
    const open = (side = await openPublicSide({
      directory: first.directory,
      away: true,
      metrics: { host: '127.0.0.1', port: 0 },
    }))
    expect(await valueOf(open, 'viigran_stale_seconds')).toBeGreaterThanOrEqual(3_600)
  })

  test('sees ideas that wait for the CMS', async () => {
    const open = (side = await openPublicSide({ away: true, metrics: { host: '127.0.0.1', port: 0 } }))
    expect(await valueOf(open, 'viigran_ideas_waiting')).toBe(0)
    const body = JSON.stringify({ text: 'Sett opp en benk ved elva.' })
    await fetch(new URL('/public/v1/ideas', open.url), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    expect(await valueOf(open, 'viigran_ideas_waiting')).toBe(1)
    await expect.poll(() => valueOf(open, 'viigran_ideas_waiting_seconds')).toBeGreaterThan(0)
  })

  test('has a port of its own: readers find no metrics', async () => {
    const open = (side = await openPublicSide({ rows: smallWhole(), metrics: { host: '127.0.0.1', port: 0 } }))
    expect((await open.get('/metrics')).status).toBe(404)
    const other = await fetch(`http://127.0.0.1:${open.metricsPort}/public/v1/plakat`)
    expect(other.status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${open.metricsPort}/metrics/cms`)).status).toBe(503)
  })
})

describe('the log', () => {
  const lineSchema = z.object({ request: z.string(), path: z.string(), status: z.number() })

  async function logged(level: 'info' | 'warn', ask: (open: PublicSide) => Promise<Response>) {
    const lines: string[] = []
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk))
        done()
      },
    })
    const open = (side = await openPublicSide({ rows: smallWhole(), log: pino({ level }, stream) }))
    lines.length = 0
    const response = await ask(open)
    await response.text()
    return { lines, response }
  }

  test('has one line for a request, by the id that the answer carries, and nothing of who asked or for what', async () => {
    const headers = {
      'X-Forwarded-For': '203.0.113.9',
      'User-Agent': 'Kari Nordmanns telefon',
      'X-Request-Id': 'from-the-balancer-1',
    }
    const { lines, response } = await logged('info', (open) => open.get('/public/v1/stories?q=Ola+Nordmann', headers))
    await expect.poll(() => lines).toHaveLength(1)
    expect(lineSchema.parse(JSON.parse(lines[0] ?? ''))).toEqual({
      request: 'from-the-balancer-1',
      path: '/public/v1/stories',
      status: 200,
    })
    expect(response.headers.get('x-request-id')).toBe('from-the-balancer-1')
    expect(lines.join()).not.toMatch(/203\.0|127\.0|Nordmann/)
  })

  test('gives an id where there is none that can be used', async () => {
    const { response } = await logged('info', (open) => open.get('/public/v1/plakat', { 'X-Request-Id': 'x"; evil' }))
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('keeps the secrets that stand in the admin’s paths to itself', async () => {
    const { lines } = await logged('info', (open) => open.get('/admin/reset/a-secret-token'))
    await expect.poll(() => lines).toHaveLength(1)
    expect(lines.join()).toContain('"/admin/reset"')
  })
})
