import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { z } from 'zod'

import { asFirstUser } from './testing/editor.js'
import { balance, type Balancer } from './testing/balancer.js'
import { cleanUp, startHost, temporaryDirectory, type Host } from './testing/host.js'
import { readWithoutPause, type Readers } from './testing/readers.js'
import { startReplicaSetOfThree, type ReplicaSet } from './testing/replica-set.js'

/** Two CMS processes on three MongoDB nodes, and two public ones, with a balancer before either pair: what compose.yaml shows. */
const withMongod = inject('mongodbUri') !== null

/** How long a machine with two cores may take to start, elect and catch up, in milliseconds. */
const patience = { timeout: 90_000, interval: 50 }

const token = 'the feed token that all nodes share'
const paths = ['/public/v1/plakat', '/public/v1/stories', '/public/v1/stories?q=vi', '/plakat', '/historier']
const pointSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })
const standingSchema = z.object({ status: z.string() })
const statementSchema = z.object({ statement: z.object({ text: z.string() }) })

describe.skipIf(!withMongod)('many processes', () => {
  let set: ReplicaSet
  let cms: Host[] = []
  let publics: Host[] = []
  let beforeCms: Balancer
  let beforePublic: Balancer
  let readers: Readers
  let headers: Record<string, string>
  let point: string
  const media = temporaryDirectory()

  const startCms = async (dataDirectory = temporaryDirectory()) => {
    mkdirSync(dataDirectory, { recursive: true })
    const environment = { ROLE: 'cms', FEED_TOKEN: token, PAYLOAD_SECRET: 'the secret that all share', DATABASE_URI: set.address }
    try {
      symlinkSync(media, join(dataDirectory, 'media'))
    } catch {
      // It is there from the life before.
    }
    return startHost({ environment, dataDirectory })
  }
  const statementOn = async ({ origin }: Host) => {
    const answer = await fetch(`${origin}/public/v1/plakat/1`)
    return answer.ok ? statementSchema.parse(await answer.json()).statement.text : undefined
  }
  const everywhere = (statement: string) =>
    vi.waitUntil(async () => (await Promise.all(publics.map(statementOn))).every((one) => one === statement), patience)
  /** As an editor who presses the button until it has worked. */
  const publish = async (statement: string, origin = beforeCms.origin) => {
    const body = JSON.stringify({ statement, _status: 'published' })
    const send = () => fetch(`${origin}/api/points/${point}?publishSpecificLocale=nb`, { method: 'PATCH', headers, body })
    await vi.waitUntil(
      () =>
        send().then(
          ({ ok }) => ok,
          () => false,
        ),
      patience,
    )
  }

  beforeAll(async () => {
    set = ending(await startReplicaSetOfThree(), (one) => one.stop())
    cms = [await startCms()]
    cms.push(await startCms())
    beforeCms = ending(await balance(() => cms.map(({ origin }) => origin)), (one) => one.close())
    const environment = { ROLE: 'public', FEED_TOKEN: token, CMS_URL: beforeCms.origin }
    publics = await Promise.all([1, 2].map(() => startHost({ environment, until: 'Innholdet hentes fra' })))
    beforePublic = ending(await balance(() => publics.map(({ origin }) => origin)), (one) => one.close())
    headers = { ...(await asFirstUser({ origin: cms[0]?.origin ?? '' })), 'Content-Type': 'application/json' }
    const found = await fetch(`${beforeCms.origin}/api/points?sort=number&limit=1&depth=0`, { headers })
    point = pointSchema.parse(await found.json()).docs[0]?.id ?? ''
    await publish('Vi i Gran begynner')
    await everywhere('Vi i Gran begynner')
    readers = ending(readWithoutPause(beforePublic.origin, paths), (one) => one.stop())
  }, 240_000)
  /** Whatever was started is ended, also when something did not start. */
  const endings: (() => Promise<unknown>)[] = []
  const ending = <Value>(value: Value, end: (value: Value) => Promise<unknown>): Value => {
    endings.push(() => end(value))
    return value
  }
  afterAll(async () => {
    for (const end of endings.reverse()) await end()
    await cleanUp([...publics, ...cms])
  })

  it('what is published on either CMS process reaches every public one', async () => {
    for (const [index, { origin }] of cms.entries()) {
      await publish(`Vi i Gran publiserer på node ${index}`, origin)
      await everywhere(`Vi i Gran publiserer på node ${index}`)
    }
  })

  it('a CMS process that is killed and comes back costs no reader an answer', async () => {
    const [first] = cms
    if (first === undefined) throw new Error('There are two.')
    await first.end('SIGKILL')
    await publish('Vi i Gran har én node igjen')
    await everywhere('Vi i Gran har én node igjen')
    cms[0] = await startCms(first.dataDirectory)
    await publish('Vi i Gran har to igjen', cms[0].origin)
    await everywhere('Vi i Gran har to igjen')
    expect(readers.failures).toEqual([])
  }, 180_000)

  it('neither does a primary that is killed, and the new one is followed', async () => {
    await set.killPrimary()
    await publish('Vi i Gran har valgt på nytt')
    await everywhere('Vi i Gran har valgt på nytt')
    expect(readers.failures).toEqual([])
  }, 180_000)

  it('nor a database that is gone altogether, and when it is back all goes on by itself', async () => {
    const live = await fetch(`${beforePublic.origin}/public/v1/live`)
    const heard = live.body?.getReader()
    await heard?.read()
    await set.killAll()
    const standing = async ({ origin }: Host) => standingSchema.parse(await (await fetch(`${origin}/readyz`)).json()).status
    await vi.waitUntil(async () => (await Promise.all(publics.map(standing))).every((status) => status === 'degraded'), patience)
    const before = readers.answered()
    await vi.waitUntil(() => readers.answered() - before > 300, patience)
    for (const { origin } of publics) {
      expect((await fetch(`${origin}/healthz`)).status).toBe(200)
      expect((await fetch(`${origin}/public/v1/plakat`)).headers.get('cache-status')).toMatch(/detail=/)
    }
    await set.startKilled()
    await publish('Vi i Gran er tilbake')
    await everywhere('Vi i Gran er tilbake')
    // The stream that was open all the while tells of it.
    let text = ''
    while (!text.includes('/public/v1/plakat')) {
      const part = await heard?.read()
      if (part?.done !== false) throw new Error('The live stream ended.')
      text += new TextDecoder().decode(part.value)
    }
    await heard?.cancel()
    expect(readers.failures).toEqual([])
  }, 240_000)

  it('a primary that nobody hears from any more is replaced, and costs no reader an answer', async () => {
    const thaw = await set.freezePrimary()
    await publish('Vi i Gran venter ikke')
    await everywhere('Vi i Gran venter ikke')
    await thaw()
    await publish('Vi i Gran er samlet')
    await everywhere('Vi i Gran er samlet')
    expect(readers.failures).toEqual([])
  }, 180_000)

  it('a CMS process whose database is gone still ends when it is asked to', async () => {
    await set.killAll()
    const [first] = cms
    expect(await first?.end('SIGTERM')).toEqual({ code: 0, signal: null })
    expect(readers.failures).toEqual([])
  }, 60_000)
})
