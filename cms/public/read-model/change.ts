import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import type { DependencyKind } from './digest.js'
import type { Name } from './names.js'
import type { DocumentKey } from './writer.js'

/** What came between a `begin` and a `commit` of the feed. */
export interface Batch {
  rows: readonly PublicationRow[]
  /** What came beside them and could not be read, by the documents that it was about; null where not even that could be told. */
  misread?: readonly (DocumentKey | null)[]
  /** From here the feed goes on; null for a part of a batch that is too large to hold. */
  cursor: string | null
  /** Within a snapshot: its number here, and whether this is its end, after which nothing that was not in it remains. */
  snapshot: { number: number; complete: boolean } | null
}

/** What a committed change touched. */
export interface Change {
  readonly kinds: readonly DependencyKind[]
  readonly names: ReadonlySet<Name>
}
