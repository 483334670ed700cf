import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'

import { keptSecret, lockDataDirectory, prepareDataDirectory } from './index.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-data-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

it('makes the data directory, and leaves nothing behind in it', () => {
  const fresh = join(directory, 'a', 'b')
  prepareDataDirectory(fresh)
  expect(readdirSync(fresh)).toEqual([])
})

it('says that a file is in the way, instead of a stack', () => {
  const file = join(directory, 'data')
  writeFileSync(file, '')
  expect(() => prepareDataDirectory(file)).toThrow(/Kan ikke skrive til datakatalogen .*det ligger en fil/s)
})

it('keeps the secret, for its owner only', () => {
  const secret = keptSecret(directory)
  expect(secret.length).toBeGreaterThan(40)
  expect(keptSecret(directory)).toBe(secret)
  expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(directory)).toEqual(['secret'])
})

it('closes a secret that a restored backup left open to others', () => {
  const secret = keptSecret(directory)
  chmodSync(join(directory, 'secret'), 0o644)
  expect(keptSecret(directory)).toBe(secret)
  expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600)
})

it('refuses a damaged secret instead of signing logins with it', () => {
  writeFileSync(join(directory, 'secret'), '\n')
  expect(() => keptSecret(directory)).toThrow(/er skadet/)
})

it('lets one process at a time into each half', () => {
  const lock = lockDataDirectory(directory, 'cms')
  expect(() => lockDataDirectory(directory, 'cms')).toThrow(/er i bruk av en annen viigran/)
  lockDataDirectory(directory, 'public').release()
  lock.release()
  lockDataDirectory(directory, 'cms').release()
})

it('is free again after its holder was killed, with nothing to clean up', async () => {
  const holder = join(directory, 'holder.mjs')
  const libsql = JSON.stringify(import.meta.resolve('libsql'))
  writeFileSync(
    holder,
    `import Database from ${libsql}
     const database = new Database(${JSON.stringify(join(directory, '.lock-cms'))})
     database.exec('BEGIN EXCLUSIVE')
     process.send('held')
     setInterval(() => {}, 1000)`,
  )
  const child = fork(holder)
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  expect(() => lockDataDirectory(directory, 'cms')).toThrow(/er i bruk/)
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockDataDirectory(directory, 'cms').release()
})
