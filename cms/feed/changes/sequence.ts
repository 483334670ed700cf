import type { Change, SequencedTable } from '../table/index.js'
import type { Changes, Listener } from './index.js'

export interface SequenceOptions {
  /** Pause between two looks, in milliseconds. */
  readonly interval: number
  /**
   * How far back every look goes, in units of the sequence. 0 where the sequence grows in the order of commits; else as long as a
   * commit may come after one with a larger number.
   */
  readonly overlap: number
}

/** The longest pause while the database is away, in milliseconds. */
const longestPause = 1_000

/** So many looks are taken for each time that all rows are counted: a look costs the same however many there are, counting does not. */
const looksForOneCount = 50

/**
 * Learns of commits by looking at the newest sequence numbers. The number at which it stands belongs to a row that is there until the same
 * document is written again. A number whose row is missing is therefore none of this database's history, or not known to be: an older copy
 * may have been put back. Rows that were taken away by hand are told by their number alone, so it is part of the cursor.
 */
export function sequenceChanges(table: SequencedTable, { interval, overlap }: SequenceOptions): Changes {
  let newest: Change | undefined
  let gone = 0
  let looks = 0
  let told = new Map<string, number>()
  let begun = false
  let isUp = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let closed = false

  const here = (): string => cursorAt(newest, gone)

  async function begin(listener: Listener): Promise<void> {
    gone = await table.gone()
    newest = await table.newest()
    told = await recently(newest)
    begun = true
    isUp = true
    listener.up(here())
  }

  const recently = async (from: Change | undefined) =>
    sequences(from === undefined || overlap === 0 ? [] : await table.changesFrom(from.sequence - overlap))

  async function look(listener: Listener): Promise<void> {
    const before = newest
    const changes = await table.changesFrom(before === undefined ? 0 : before.sequence - overlap)
    if (closed) return
    const isMissing = before !== undefined && !changes.some(({ record }) => record === before.record)
    looks += 1
    if (isMissing || (looks % looksForOneCount === 0 && (await table.gone()) !== gone)) {
      await begin(listener)
      listener.lost(here())
      return
    }
    const fresh = changes.filter(({ record, sequence }) =>
      overlap > 0 ? told.get(record) !== sequence : sequence > (before?.sequence ?? 0),
    )
    if (overlap > 0) told = sequences(changes)
    newest = changes.at(-1) ?? before
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
      const changes = await table.changesFrom(sequence - overlap)
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
