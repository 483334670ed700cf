import { createHash } from 'node:crypto'

import { publicationKinds } from '../../../collections/publications/shape/index.js'
import type { ReadDatabase } from './open.js'

/** What answers depend on: each kind of document, and the pictures that are here to be shown. */
export const dependencyKinds = [...publicationKinds, 'images'] as const
export type DependencyKind = (typeof dependencyKinds)[number]

/** 64 bits of a digest of one document's state, as a number that can be added and taken away. */
export const weightOf = (identity: string, revision: string): bigint =>
  createHash('sha256').update(`${identity}\n${revision}`).digest().readBigUInt64BE(0)

/**
 * For each kind the sum of its documents' weights. It does not depend on the order in which they came, so it is the same on
 * every node that knows the same, and it is kept up to date without reading the rest.
 */
export class Digests {
  readonly #sums = new Map<DependencyKind, bigint>()
  readonly #changed = new Map<DependencyKind, string>()
  readonly #write
  readonly #touched = new Set<DependencyKind>()

  readonly #read

  constructor(database: ReadDatabase) {
    this.#read = database.prepare('SELECT kind, sum, changed_at AS changedAt FROM digest')
    this.reload()
    this.#write = database.prepare(
      'INSERT INTO digest (kind, sum, changed_at) VALUES (?, ?, ?) ON CONFLICT (kind) DO UPDATE SET sum = excluded.sum, changed_at = excluded.changed_at',
    )
  }

  /** Takes what the file holds; after a transaction that was rolled back. */
  reload(): void {
    this.#sums.clear()
    this.#changed.clear()
    this.#touched.clear()
    for (const row of this.#read.all()) this.#load(row)
  }

  #load(row: unknown): void {
    if (typeof row !== 'object' || row === null || !('kind' in row && 'sum' in row && 'changedAt' in row)) return
    const kind = dependencyKinds.find((known) => known === row.kind)
    if (kind === undefined) return
    this.#sums.set(kind, BigInt(String(row.sum)))
    this.#changed.set(kind, String(row.changedAt))
  }

  /** Exchanges one state of a document for another; null is absence. */
  exchange(kind: DependencyKind, identity: string, before: string | null, after: string | null): void {
    if (before === after) return
    let sum = this.#sums.get(kind) ?? 0n
    if (before !== null) sum -= weightOf(identity, before)
    if (after !== null) sum += weightOf(identity, after)
    this.#sums.set(kind, BigInt.asUintN(64, sum))
    this.#touched.add(kind)
  }

  /** Writes what has changed, in the caller's transaction, and tells which kinds it was. */
  save(now: Date): DependencyKind[] {
    const touched = [...this.#touched]
    this.#touched.clear()
    for (const kind of touched) {
      this.#changed.set(kind, now.toISOString())
      this.#write.run(kind, String(this.#sums.get(kind) ?? 0n), now.toISOString())
    }
    return touched
  }

  /** An opaque version of all these kinds together. */
  version(kinds: readonly DependencyKind[]): string {
    const hash = createHash('sha256')
    for (const kind of kinds) hash.update(`${kind}:${this.#sums.get(kind) ?? 0n}\n`)
    return hash.digest('base64url').slice(0, 16)
  }

  /** When one of these kinds last changed here; null when none ever has. */
  changedAt(kinds: readonly DependencyKind[]): Date | null {
    const times = kinds.map((kind) => this.#changed.get(kind)).filter((time) => time !== undefined)
    const latest = times.sort().at(-1)
    return latest === undefined ? null : new Date(latest)
  }
}
