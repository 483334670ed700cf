import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { sentIdea } from '../../../collections/testing/ideas.js'
import { Spool } from './spool.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-spool-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const now = new Date('2026-11-26T08:00:00.000Z')

it('who sent what nobody takes is forgotten when it was promised, and the idea waits on', async () => {
  const spool = await Spool.open(directory)
  const old = sentIdea({ receivedAt: '2026-08-01T08:00:00.000Z', keptMonths: 3 })
  const young = sentIdea({ receivedAt: '2026-08-01T08:00:00.000Z', keptMonths: 6 })
  for (const idea of [old, young]) await spool.keep(idea)
  expect([await spool.eraseSenders(now), await spool.eraseSenders(now)]).toEqual([1, 0])
  expect(await spool.read(old.reference)).toEqual({ ...old, name: null, email: null, consent: null, keptMonths: null })
  expect(await spool.read(young.reference)).toEqual(young)
  expect([...spool.waiting.keys()]).toEqual([old.reference, young.reference])
})

it('what is delivered just then is not there again after a restart', async () => {
  const spool = await Spool.open(directory)
  await spool.keep(sentIdea({ receivedAt: '2025-08-01T08:00:00.000Z' }))
  const read = spool.read.bind(spool)
  spool.read = async (reference) => {
    const idea = await read(reference)
    if (idea) await spool.remove(idea)
    return idea
  }
  await spool.eraseSenders(now)
  expect((await Spool.open(directory)).waiting.size).toBe(0)
})

it('what cannot be read goes whole in time, since a name may be in it', async () => {
  const file = join(directory, '0000-0000-0000.json')
  writeFileSync(file, '{"name":"Kari"')
  utimesSync(file, now, new Date('2025-11-20T08:00:00.000Z'))
  const spool = await Spool.open(directory)
  expect(spool.waitedFor(now.getTime())).toBeGreaterThan(365 * 24 * 3_600_000)
  expect([await spool.eraseSenders(now), spool.waiting.size]).toEqual([1, 0])
})
