import type { ReadDatabase } from './open.js'
import type { Name } from './names.js'

/** How many documents each set has, kept in step with every change so that nobody has to count. */
export class Tally {
  readonly #change
  readonly #forget
  /** What the transaction that is open has changed so far. */
  readonly #changes = new Map<Name, number>()

  constructor(database: ReadDatabase) {
    this.#change = database.prepare(
      'INSERT INTO tally (name, count) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET count = count + excluded.count',
    )
    this.#forget = database.prepare('DELETE FROM tally WHERE name = ? AND count <= 0')
  }

  /** A document has come into these sets. */
  add(names: readonly Name[]): void {
    for (const name of names) this.#changes.set(name, (this.#changes.get(name) ?? 0) + 1)
  }

  /** A document has left these sets. */
  remove(names: readonly Name[]): void {
    for (const name of names) this.#changes.set(name, (this.#changes.get(name) ?? 0) - 1)
  }

  /** Writes what has changed, in the caller's transaction. */
  save(): void {
    for (const [name, change] of this.#changes) {
      if (change !== 0) this.#change.run(name, change)
      if (change < 0) this.#forget.run(name)
    }
    this.#changes.clear()
  }

  /** Forgets what has changed; after a transaction that was rolled back. */
  reset(): void {
    this.#changes.clear()
  }
}
