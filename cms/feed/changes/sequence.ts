import type { Change, SequencedTable } from '../table/index.js'
import type { Changes, Listener } from './index.js'

export interface SequenceOptions {
  /** Pause between two looks, in milliseconds. */
  readonly interval: number
  /**
   * For how long a commit may still come with a smaller number than one that is there, in milliseconds. 0 where the sequence grows in the order of
   * commits; else the sequence is the time of writing, and this is how far apart the clocks of those who write may be.
   */
  readonly late: number
}

/** The longest pause while the database is away, in milliseconds. */
const longestPause = 1_000

/** So many looks are taken for each time that all rows are counted: a look costs the same however many there are, counting does not. */
const looksForOneCount = 50

/** So many looks are taken for each that goes back as far as something may have come late. There may be very many rows. */
const looksForOneBack = 10

/** The sequence counts microseconds where it is a time. */
const perMillisecond = 1_000

/**
 * Learns of commits by looking at the newest sequence numbers. The number at which it stands belongs to a row that is there until the same
 * document is written again. A number whose row is missing is therefore none of this database's history, or not known to be: an older copy
 * may have been put back. Rows that were taken away by hand are told by their number alone, so it is part of the cursor.
 */
export function sequenceChanges(table: SequencedTable, { interval, late }: SequenceOptions): Changes {
  const overlap = late * perMillisecond
  let newest: Change | undefined
  let gone = 0
  let looks = 0
  let told = new Map<string, number>()
  let begun = false
  let isUp = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let closed = false
  /** Until when something may come late, by our own clock: whoever writes then has passed the newest number. */
  let lateUntil = 0
  /** Whether a look has gone back since then. */
  let isSettled = true

  const here = (): string => cursorAt(newest, gone)

  /** What was written after a number, and what came late. */
  const changesSince = (sequence: number | undefined) => table.changesFrom((sequence ?? 0) - overlap)

  function standAt(change: Change | undefined): void {
    if (overlap > 0 && change?.sequence !== newest?.sequence) {
      lateUntil = performance.now() + late
      isSettled = false
    }
    newest = change
  }

  async function begin(listener: Listener): Promise<void> {
    const missing = await table.gone()
    const last = await table.newest()
    told = sequences(last === undefined || overlap === 0 ? [] : await changesSince(last.sequence))
    gone = missing
    standAt(last)
    begun = true
    isUp = true
    listener.up(here())
  }

  async function look(listener: Listener): Promise<void> {
    const before = newest
    looks += 1
    const isMissingFrom = (found: readonly Change[]) =>
      before !== undefined && !found.some(({ record }) => record === before.record)
    const mayBeLast = performance.now() >= lateUntil
    let goesBack = !isSettled && looks % looksForOneBack === 0
    let changes = await (goesBack ? changesSince(before?.sequence) : table.changesFrom(before?.sequence ?? 0))
    // Its document may have been written again by a clock that is behind.
    if (overlap > 0 && !goesBack && isMissingFrom(changes)) {
      changes = await changesSince(before?.sequence)
      goesBack = true
    }
    if (closed) return
    if (isMissingFrom(changes) || (looks % looksForOneCount === 0 && (await table.gone()) !== gone)) {
      await begin(listener)
      listener.lost(here())
      return
    }
    const fresh = changes.filter(({ record, sequence }) =>
      overlap > 0 ? told.get(record) !== sequence : sequence > (before?.sequence ?? 0),
    )
    if (goesBack) {
      told = sequences(changes)
      isSettled = mayBeLast
    } else if (overlap > 0) for (const { record, sequence } of fresh) told.set(record, sequence)
    standAt(changes.at(-1) ?? before)
    if (!isUp) listener.up(here())
    isUp = true
    if (fresh.length > 0)
      listener.changed(
        fresh.map(({ record }) => record),
        here(),
      )
  }

  async function turn(listener: Listener, pause = interval): Promise<void> {
    let next = interval
    try {
      await (begun ? look(listener) : begin(listener))
    } catch (error) {
      if (!closed) listener.down(error)
      isUp = false
      next = Math.min(longestPause, pause * 2)
    }
    if (closed) return
    timer = setTimeout(() => {
      looking = turn(listener, next)
    }, next)
  }

  return {
    start: (listener) => {
      looking = turn(listener)
    },
    since: async (cursor) => {
      const missing = await table.gone()
      const sequence = sequenceOf(cursor, missing)
      if (sequence === undefined) return undefined
      const changes = await changesSince(sequence)
      if (!changes.some((change) => change.sequence === sequence)) return undefined
      const missed = overlap > 0 ? changes : changes.filter((change) => change.sequence > sequence)
      return { records: missed.map(({ record }) => record), cursor: cursorAt(changes.at(-1), missing) }
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await looking
    },
  }
}

const sequences = (changes: readonly Change[]) => new Map(changes.map(({ record, sequence }) => [record, sequence]))
const cursorAt = (change: Change | undefined, gone: number): string => `sequence-${change?.sequence ?? 0}-${gone}`

/** @returns undefined for what is none, and for one from before rows were taken away */
function sequenceOf(cursor: string, gone: number): number | undefined {
  const [, sequence, before] = /^sequence-(\d{1,16})-(\d{1,16})$/.exec(cursor) ?? []
  return sequence === undefined || Number(before) !== gone ? undefined : Number(sequence)
}
