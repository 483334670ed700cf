import { randomUUID } from 'node:crypto'

import type { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startReplicaSet, startStandalone } from './feed/testing/mongod.js'
import { asFirstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'

const startTime = 120_000
const hosts: Host[] = []
let set: MongoMemoryReplSet
let standalone: MongoMemoryServer
beforeAll(async () => {
  set = await startReplicaSet()
  standalone = await startStandalone()
}, startTime)
afterAll(async () => {
  await cleanUp(hosts)
  await set.stop()
  await standalone.stop()
}, startTime)

const start = async (address: string, until?: RegExp) => {
  const environment = { DATABASE_URI: address, PAYLOAD_SECRET: 'the secret that all nodes share' }
  const host = await startHost({ environment, ...(until && { until }) })
  hosts.push(host)
  return host
}

/** The address as somebody types it who does not know that the set has a name. */
const withoutName = (address: string) => {
  const url = new URL(address)
  url.search = ''
  url.pathname = `/viigran-${randomUUID()}`
  return url.href
}

it('runs on a replica set with transactions, also when the address does not name the set', async () => {
  const host = await start(withoutName(set.getUri()))
  expect(host.printed()).toContain('Database      MongoDB')
  expect(host.printed()).not.toContain('ADVARSEL')
  const headers = await asFirstUser(host)
  const points = await fetch(`${host.origin}/api/points?limit=0`, { headers })
  expect(await points.json()).toMatchObject({ totalDocs: 10 })
  expect((await host.end()).code).toBe(0)
})

it('says loudly what is lost without a replica set, and runs', async () => {
  const host = await start(withoutName(standalone.getUri()))
  expect(host.printed()).toContain('ADVARSEL: MongoDB kjører uten replikasett')
})

it('serves readers, says what is wrong and keeps trying while the database is away, and never prints its password', async () => {
  const host = await start('mongodb://ola:hemmelig@127.0.0.1:1/viigran', /startes igjen/)
  expect(host.printed()).toContain('Får ikke kontakt med databasen')
  expect(host.printed()).not.toContain('hemmelig')
  expect((await fetch(`${host.origin}/public/v1/plakat`)).status).toBeLessThan(600)
}, 40_000)
