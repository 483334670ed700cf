import type { ReadDatabase } from './open.js'
import type { Name } from './names.js'

/** How many documents each set has, kept in step with every change so that nobody has to count. */
export class Tally {
  readonly #change
  readonly #forget

  constructor(database: ReadDatabase) {
    this.#change = database.prepare(
      'INSERT INTO tally (name, count) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET count = count + excluded.count',
    )
    this.#forget = database.prepare('DELETE FROM tally WHERE name = ? AND count <= 0')
  }

  /** A document has come into these sets. In the caller's transaction, as everything here. */
  add(names: readonly Name[]): void {
    for (const name of names) this.#change.run(name, 1)
  }

  remove(names: readonly Name[]): void {
    for (const name of names) {
      this.#change.run(name, -1)
      this.#forget.run(name)
    }
  }
}
