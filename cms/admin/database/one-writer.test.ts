import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { createClient, type Client } from '@libsql/client'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { useOneWriter } from './one-writer.js'

let directory: string
let client: Client
let close: () => void
const patience = 300

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-writer-'))
  const config = { url: pathToFileURL(join(directory, 'x.sqlite')).href }
  client = createClient(config)
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE story (id INTEGER PRIMARY KEY, title TEXT)')
  close = useOneWriter(client, config, patience)
})
afterEach(() => {
  close()
  client.close()
  rmSync(directory, { recursive: true })
})

const titles = async () => (await client.execute('SELECT title FROM story ORDER BY id')).rows.map(({ title }) => title)

/** As Payload does: the transaction stays open over several turns of the event loop. */
async function save(title: string): Promise<void> {
  const transaction = await client.transaction('write')
  await transaction.execute({ sql: 'INSERT INTO story (title) VALUES (?)', args: [title] })
  await new Promise(setImmediate)
  await transaction.commit()
}

it('lets editors who save at the same moment all succeed, in order', async () => {
  await Promise.all([save('a'), save('b'), save('c')])
  expect(await titles()).toEqual(['a', 'b', 'c'])
})

it('lets a write outside transactions wait for the one that is open', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute("INSERT INTO story (title) VALUES ('first')")
  const second = client.execute("INSERT INTO story (title) VALUES ('second')")
  await new Promise(setImmediate)
  expect(await titles()).toEqual([])
  await transaction.commit()
  await second
  expect(await titles()).toEqual(['first', 'second'])
})

it('goes on after a transaction that was rolled back', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute("INSERT INTO story (title) VALUES ('lost')")
  await transaction.rollback()
  await save('kept')
  expect(await titles()).toEqual(['kept'])
})

it('fails, instead of hanging for ever, when a transaction waits for another inside itself', async () => {
  const outer = await client.transaction('write')
  await expect(client.transaction('write')).rejects.toThrow(/Somebody else/)
  await outer.rollback()
  await save('afterwards')
  expect(await titles()).toEqual(['afterwards'])
})

it('whoever writes without pause keeps nobody else from the event loop', async () => {
  let hadATurn = false
  setImmediate(() => {
    hadATurn = true
  })
  for (let number = 0; number < 100_000 && !hadATurn; number += 1)
    await client.execute("INSERT INTO story (title) VALUES ('many')")
  expect(hadATurn).toBe(true)
})
