import type { DocumentName } from '../../../collections/publications/index.js'
import type { PublicationRow } from '../../../collections/publications/shape/index.js'

/** Rows that were read together, in the order of their records. */
export interface Page {
  readonly rows: readonly PublicationRow[]
  /** The record to go on after, or undefined at the end. */
  readonly last: string | undefined
}

/** The rows of `publications` as they are committed now. Every function rejects while the database is away. */
export interface Table {
  /** The rows of these records. A record that is gone is missing. */
  rows(records: readonly string[]): Promise<PublicationRow[]>
  page(after: string | undefined, limit: number): Promise<Page>
  /** The row of a document, or undefined when it has none. */
  row(name: DocumentName): Promise<PublicationRow | undefined>
  /** Resolves when the database answers. */
  ping(): Promise<void>
}

/** That a record was written, last at `sequence`. */
export interface Change {
  readonly record: string
  readonly sequence: number
}

/** A table in which the order of the writes can be read. */
export interface SequencedTable extends Table {
  /** The last write of each record, where that was at `sequence` or later, oldest first. */
  changesFrom(sequence: number): Promise<Change[]>
  newest(): Promise<Change | undefined>
  /** How many rows somebody has taken away by hand, since none ever goes by itself. 0 where that cannot be known. */
  gone(): Promise<number>
}
