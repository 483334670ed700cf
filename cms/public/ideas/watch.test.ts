import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { watchWaiting } from './watch.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('an operator is told once that ideas wait, and once that they do not any more', () => {
  const lines: unknown[] = []
  const log = { warn: (...line: unknown[]) => void lines.push(line), error: () => undefined }
  let waited = 0
  const spool = { waiting: new Map([['A', 0]]), waitedFor: () => waited, eraseSenders: async () => 0 }
  const stop = watchWaiting({ spool, log })
  const told = (milliseconds: number) => {
    waited = milliseconds
    vi.advanceTimersByTime(120_000)
    return lines.length
  }
  expect([told(0), told(60_000), told(600_000), told(1_200_000), told(0)]).toEqual([0, 0, 1, 1, 2])
  expect(lines[0]).toMatchObject([{ waiting: 1, minutes: 10 }, expect.any(String)])
  stop()
})
