import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { whereMongodIs } from './feed/testing/mongod.js'
import { startDeployment, type Deployment } from './testing/deployment.js'
import type { Host } from './testing/host.js'
import { readWithoutPause, type Readers } from './testing/readers.js'
import { startReplicaSetOfThree } from './testing/replica-set.js'

const patience = { timeout: 90_000, interval: 50 }
const paths = ['/public/v1/plakat', '/public/v1/stories', '/public/v1/stories?q=vi', '/plakat', '/historier']
const standingSchema = z.object({ status: z.string() })

const set = await whereMongodIs(startReplicaSetOfThree)

/** Two CMS processes on three MongoDB nodes, and two public ones, with a balancer before either pair: what compose.yaml shows. */
describe.skipIf(set === null)('many processes', () => {
  let deployment: Deployment
  let readers: Readers
  /** The path of one that is published, and is read all the while. */
  let picture: string
  const publishEverywhere = async (statement: string, origin?: string) => {
    await deployment.publish(statement, origin)
    await deployment.everywhere(statement)
  }

  /** Publishes a story with a picture. @returns where the picture is, once all public processes have it */
  const publishPicture = async (): Promise<string> => {
    const images = [await deployment.writing.upload('En grønn flate')]
    await deployment.writing.publish('stories', { title: 'Med bilde', kind: 'sammensatt-utfordring', images })
    const shown = async ({ origin }: Host) =>
      /\/images\/[\w.-]+/.exec(await (await fetch(`${origin}/public/v1/stories/med-bilde`)).text())?.[0]
    await vi.waitUntil(async () => (await Promise.all(deployment.publics.map(shown))).every(Boolean), patience)
    const [first] = deployment.publics
    return (first && (await shown(first))) ?? ''
  }
  const bytesOf = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer())

  beforeAll(async () => {
    if (set === null) return
    deployment = await startDeployment(set)
    await publishEverywhere('Vi i Gran begynner')
    picture = await publishPicture()
    readers = readWithoutPause(deployment.beforePublic.origin, [...paths, picture])
  }, 240_000)
  afterAll(async () => {
    await readers.stop()
    await deployment.close()
  })

  it('what is published on either CMS process reaches every public one', async () => {
    for (const [index, { origin }] of deployment.cms.entries()) {
      await publishEverywhere(`Vi i Gran publiserer på node ${index}`, origin)
    }
  })

  it('a CMS process that is killed and comes back costs no reader an answer', async () => {
    await deployment.cms[0]?.end('SIGKILL')
    await publishEverywhere('Vi i Gran har én node igjen')
    const again = await deployment.startFirstCms()
    await publishEverywhere('Vi i Gran har to igjen', again.origin)
    expect(readers.failures).toEqual([])
  }, 180_000)

  it('neither does a primary that is killed, and the new one is followed', async () => {
    await deployment.set.killPrimary()
    await publishEverywhere('Vi i Gran har valgt på nytt')
    expect(readers.failures).toEqual([])
  }, 180_000)

  it('nor a database that is gone altogether, and when it is back all goes on by itself', async () => {
    const live = await fetch(`${deployment.beforePublic.origin}/public/v1/live`)
    const heard = live.body?.getReader()
    await heard?.read()
    await deployment.set.killAll()
    const standing = async ({ origin }: Host) => standingSchema.parse(await (await fetch(`${origin}/readyz`)).json()).status
    await vi.waitUntil(
      async () => (await Promise.all(deployment.publics.map(standing))).every((status) => status === 'degraded'),
      patience,
    )
    const before = readers.answered()
    await vi.waitUntil(() => readers.answered() - before > 300, patience)
    for (const { origin } of deployment.publics) {
      expect((await fetch(`${origin}/healthz`)).status).toBe(200)
      expect((await fetch(`${origin}/public/v1/plakat`)).headers.get('cache-status')).toMatch(/detail=/)
    }
    await deployment.set.startKilled()
    await publishEverywhere('Vi i Gran er tilbake')
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
    const thaw = await deployment.set.freezePrimary()
    await publishEverywhere('Vi i Gran venter ikke')
    await thaw()
    await publishEverywhere('Vi i Gran er samlet')
    expect(readers.failures).toEqual([])
  }, 180_000)

  it('a CMS process whose database is gone still ends when it is asked to', async () => {
    await deployment.set.killAll()
    expect(await deployment.cms[0]?.end('SIGTERM')).toEqual({ code: 0, signal: null })
    expect(readers.failures).toEqual([])
  }, 60_000)

  it('a public process that starts when all behind it is gone has the pictures too, to the last byte', async () => {
    const before = await bytesOf(`${deployment.publics[1]?.origin ?? ''}${picture}`)
    await deployment.cms[1]?.end('SIGKILL')
    const again = await deployment.restartSecondPublic()
    expect(before.byteLength).toBeGreaterThan(100)
    expect(await bytesOf(`${again.origin}${picture}`)).toEqual(before)
    expect(readers.failures).toEqual([])
  }, 60_000)
})
