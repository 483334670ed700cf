import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'

import { pointDetailSchema } from '../../widgets/contract/index.js'
import { asFirstUser } from '../testing/editor.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'
import { startMortalReplicaSet, type MortalReplicaSet, whereMongodIs } from './testing/mongod.js'

const hosts: Host[] = []
let server: MortalReplicaSet | undefined
afterEach(async () => {
  await cleanUp(hosts)
  await server?.stop()
})

const pointsSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

/** What readers see of the first point, or undefined while nothing has come from the CMS yet. */
async function statement(origin: string): Promise<string | undefined> {
  const answer = await fetch(`${origin}/public/v1/plakat/1`)
  return answer.ok ? pointDetailSchema.parse(await answer.json()).statement.text : undefined
}

/** Opens the live stream as a page does. Resolves each time that it says something. */
async function openLive(origin: string): Promise<{ next(): Promise<void>; close(): void }> {
  const leaving = new AbortController()
  const { body } = await fetch(`${origin}/public/v1/live`, { signal: leaving.signal })
  const reader = body?.getReader()
  return {
    next: async () => void (await reader?.read()),
    close: () => leaving.abort(),
  }
}

it('readers of a viigran on MongoDB get what they had while the server is dead, and what is new when it is back', async (context) => {
  server = (await whereMongodIs(startMortalReplicaSet)) ?? context.skip('no mongod to start')
  const environment = { DATABASE_URI: server.address, PAYLOAD_SECRET: 'the secret that all nodes share' }
  const host = await startHost({ environment })
  hosts.push(host)
  const { origin } = host
  const headers = { ...(await asFirstUser(host)), 'Content-Type': 'application/json' }
  const points = await fetch(`${origin}/api/points?sort=number&limit=1&depth=0`, { headers })
  const id = pointsSchema.parse(await points.json()).docs[0]?.id
  const publish = async (text: string) => {
    const body = JSON.stringify({ statement: text, _status: 'published' })
    return (await fetch(`${origin}/api/points/${id}?publishSpecificLocale=nb`, { method: 'PATCH', headers, body })).ok
  }
  while ((await statement(origin)) === undefined) await new Promise(setImmediate)
  const live = await openLive(origin)

  expect(await publish('Vi i Gran publiserer')).toBe(true)
  while ((await statement(origin)) !== 'Vi i Gran publiserer') await live.next()

  await server.kill()
  expect(await statement(origin)).toBe('Vi i Gran publiserer')

  await server.startAgain()
  // As an editor who presses the button again while the server is still choosing its primary.
  while (!(await publish('Vi i Gran er tilbake'))) await new Promise(setImmediate)
  while ((await statement(origin)) !== 'Vi i Gran er tilbake') await live.next()
  live.close()
})
