import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { Change, SequencedTable } from '../table/index.js'
import type { Changes } from './index.js'
import { sequenceChanges } from './sequence.js'

/** Milliseconds for which something may come late. */
const late = 50
const first = 10_000_000
const patience = { timeout: 10_000, interval: 5 }

let rows: Map<string, number>
/** The numbers from which was looked. */
let asked: number[]
let told: string[]
let lost: number
/** What else happens in the moment in which something is told. */
let onTold: () => void
let changes: Changes

const inOrder = (): Change[] =>
  [...rows].map(([record, sequence]) => ({ record, sequence })).sort((a, b) => a.sequence - b.sequence)

const table: SequencedTable = {
  rows: async () => [],
  page: async () => ({ rows: [], last: undefined }),
  row: async () => undefined,
  ping: async () => undefined,
  gone: async () => 0,
  newest: async () => inOrder().at(-1),
  changesFrom: async (from) => {
    asked.push(from)
    return inOrder().filter(({ sequence }) => sequence >= from)
  },
}

beforeEach(async () => {
  rows = new Map([
    ['a', first],
    ['b', first + 10],
  ])
  asked = []
  told = []
  lost = 0
  onTold = () => undefined
  changes = sequenceChanges(table, { interval: 1, late })
  await new Promise<void>((up) =>
    changes.start({
      up: () => up(),
      down: () => undefined,
      lost: () => (lost += 1),
      changed: (records) => {
        told.push(...records)
        onTold()
      },
    }),
  )
})
afterEach(() => changes.close())

async function looks(count: number): Promise<number[]> {
  const before = asked.length
  await expect.poll(() => asked.length, patience).toBeGreaterThan(before + count)
  return asked.slice(before)
}

/** Nothing is looked for any more that came late. */
const settled = () => expect.poll(async () => Math.min(...(await looks(25))), patience).toBe(inOrder().at(-1)?.sequence)

describe('a MongoDB that stands alone', () => {
  test('is asked for what is new only, once nothing can come late: however much was written in the last minute before', async () => {
    await settled()
  })

  test('is asked for what came late now and then, so that a bulk of rows is not read at each look', async () => {
    rows.set('c', first + 20)
    const from = await looks(20)
    expect(from.filter((sequence) => sequence >= first).length).toBeGreaterThan(from.length / 2)
    expect(from).toContain(first + 20 - late * 1_000)
  })

  test('tells what came late, with a smaller number than what is there', async () => {
    await settled()
    onTold = () => {
      if (!rows.has('d')) rows.set('d', first + 5)
    }
    rows.set('c', first + 20)
    await expect.poll(() => told, patience).toEqual(['c', 'd'])
    await settled()
    rows.set('e', first + 30)
    await expect.poll(() => told, patience).toEqual(['c', 'd', 'e'])
    expect(lost).toBe(0)
  })

  test('has lost nothing when its newest document is there again with a smaller number', async () => {
    await settled()
    rows.set('b', first + 4)
    await expect.poll(() => told, patience).toEqual(['b'])
    expect(lost).toBe(0)
  })

  test('is another one when its newest document is there no more', async () => {
    await settled()
    rows.delete('b')
    await expect.poll(() => lost, patience).toBe(1)
  })
})
