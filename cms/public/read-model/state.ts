import type { ReadDatabase } from './open.js'

/**
 * `cursor`: where the feed goes on. `known`: `yes` after a complete snapshot. `snapshot`: the number of the last complete one. `in-step`:
 * when everything that was published was last known to be here, in ms since 1970. `misread`: in which snapshot, or after which, something came that
 * this program does not understand; empty when nothing did.
 */
type StateName = 'cursor' | 'known' | 'snapshot' | 'in-step' | 'misread'

/** What the read model remembers about itself. */
export class StateTable {
  readonly #read
  readonly #write

  constructor(database: ReadDatabase) {
    this.#read = database.prepare('SELECT value FROM state WHERE name = ?').raw(true)
    this.#write = database.prepare(
      'INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
  }

  get(name: StateName): string | null {
    const row: unknown = this.#read.get(name)
    return Array.isArray(row) ? String(row[0]) : null
  }

  set(name: StateName, value: string): void {
    this.#write.run(name, value)
  }
}
