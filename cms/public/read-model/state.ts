import type { ReadDatabase } from './open.js'

/** Everything that is remembered. */
const names = ['cursor', 'known', 'snapshot', 'in-step', 'misread', 'pictures'] as const

/**
 * `cursor`: where the feed goes on. `known`: `yes` after a complete snapshot. `snapshot`: the number of the last complete one. `in-step`:
 * when everything that was published was last known to be here, in ms since 1970. `misread`: in which snapshot, or after which, something came that
 * this program does not understand, or was found here that is not what was written; empty when nothing was. `pictures`: `yes` once the files of all
 * pictures that were public then have come.
 */
type StateName = (typeof names)[number]

/** What the read model remembers about itself. */
export class StateTable {
  readonly #read
  readonly #write

  constructor(database: ReadDatabase) {
    this.#read = database.prepare('SELECT value FROM state WHERE name = ?').raw(true)
    this.#write = database.prepare(
      'INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    // Every start reads these. Of a large file nobody has looked yet whether they can be read.
    for (const name of names) this.get(name)
  }

  get(name: StateName): string | null {
    const row: unknown = this.#read.get(name)
    return Array.isArray(row) ? String(row[0]) : null
  }

  set(name: StateName, value: string): void {
    this.#write.run(name, value)
  }
}
