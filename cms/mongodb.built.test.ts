import { randomUUID } from 'node:crypto'

import mongoose from 'mongoose'
import { afterEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { z } from 'zod'

import { startStandalone, whereMongodIs } from './feed/testing/mongod.js'
import { asFirstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'

const hosts: Host[] = []
afterEach(() => cleanUp(hosts))

const start = async (address: string, until?: RegExp) => {
  const environment = { DATABASE_URI: address, PAYLOAD_SECRET: 'the secret that all nodes share' }
  const host = await startHost({ environment, ...(until && { until }) })
  hosts.push(host)
  return host
}

/** A database of its own, at the address as somebody types it who does not know that a replica set has a name. */
const withoutName = (address: string) => {
  const url = new URL(address)
  url.searchParams.delete('replicaSet')
  url.pathname = `/viigran-${randomUUID()}`
  return url.href
}

const statusSchema = z.object({ transactions: z.object({ totalCommitted: z.coerce.number() }) })

async function committedTransactions(address: string): Promise<number> {
  const connection = await mongoose.createConnection(address).asPromise()
  const status = statusSchema.parse(await connection.db?.admin().serverStatus())
  await connection.close()
  return status.transactions.totalCommitted
}

const address = inject('mongodbUri')
describe.skipIf(address === null)('on a replica set', () => {
  it('viigran uses transactions, also when the address does not name the set, and editors who meet are told so', async () => {
    const before = await committedTransactions(address ?? '')
    const host = await start(withoutName(address ?? ''))
    expect(host.printed()).toContain('Database      MongoDB')
    expect(host.printed()).not.toContain('ADVARSEL')
    const headers = await asFirstUser(host)
    const points = await fetch(`${host.origin}/api/points?limit=0`, { headers })
    expect(await points.json()).toMatchObject({ totalDocs: 10 })
    expect(await committedTransactions(address ?? '')).toBeGreaterThan(before)
    const json = { 'Content-Type': 'application/json', ...headers }
    const save = () =>
      fetch(`${host.origin}/api/stories?draft=true`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ title: 'Den samme tittelen', _status: 'draft' }),
      })
    const saved = await Promise.all([save(), save(), save(), save()])
    expect(saved.some(({ status }) => status === 201)).toBe(true)
    for (const { status } of saved) expect([201, 409]).toContain(status)
    expect((await host.end()).code).toBe(0)
  })
})

it('without a replica set viigran says loudly what is lost, and runs', async (context) => {
  const standalone = (await whereMongodIs(startStandalone)) ?? context.skip('no mongod to start')
  onTestFinished(async () => {
    await standalone.stop()
  })
  const host = await start(withoutName(standalone.getUri()))
  expect(host.printed()).toContain('ADVARSEL: MongoDB kjører uten replikasett')
})

it('while the database is away readers are served, the terminal says why, and no password is printed', async () => {
  const host = await start('mongodb://ola:hemmelig@127.0.0.1:1/viigran', /startes igjen/)
  expect(host.printed()).toContain('Får ikke kontakt med databasen')
  expect(host.printed()).not.toContain('hemmelig')
  expect((await fetch(host.origin)).status).toBe(200)
})
