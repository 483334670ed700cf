import type { Log } from '../log.js'
import type { Changes, Listener } from './changes/index.js'

/** What a connected reader is told. */
export interface Audience {
  changed(records: readonly string[]): void
  lost(): void
  /** The database came or went. */
  turned(): void
}

/** One listening to the database, shared by all readers of the process. */
export interface Hub {
  readonly database: 'up' | 'down'
  /** Up to here everything has been told to the audience. Undefined until the database has answered once. */
  readonly position: string | undefined
  join(audience: Audience): void
  leave(audience: Audience): void
}

/** Begins to listen. */
export function createHub(changes: Changes, log: Log): Hub {
  const audiences = new Set<Audience>()
  let database: Hub['database'] = 'down'
  let position: string | undefined

  const turn = (to: Hub['database']) => {
    if (database === to) return
    database = to
    for (const audience of audiences) audience.turned()
  }
  const listener: Listener = {
    changed: (records, cursor) => {
      position = cursor
      for (const audience of audiences) audience.changed(records)
    },
    lost: (cursor) => {
      log.warn('the feed cannot go on from where it was: readers get everything anew')
      position = cursor
      for (const audience of audiences) audience.lost()
    },
    up: (cursor) => {
      position ??= cursor
      log.info('the feed follows the database')
      turn('up')
    },
    down: (reason) => {
      if (database === 'up') log.warn({ reason }, 'the database is away: the feed waits for it')
      turn('down')
    },
  }
  changes.start(listener)

  return {
    get database() {
      return database
    },
    get position() {
      return position
    },
    join: (audience) => audiences.add(audience),
    leave: (audience) => audiences.delete(audience),
  }
}
