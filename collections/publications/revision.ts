import { createHash } from 'node:crypto'

import {
  publishedRowSchema,
  type PublicationKind,
  type PublicationRow,
  type PublishedRow,
  type WithdrawnRow,
} from './shape/index.js'

/** JSON with every object's keys in the same order, so that equal content gives equal text whichever database it came through. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** What a row's revision has to be: 128 bits of SHA-256 over the rest of it, in hex. */
const revisionOf = (row: PublicationRow): string =>
  createHash('sha256')
    .update(canonicalJson({ ...row, revision: undefined }))
    .digest('hex')
    .slice(0, 32)

/**
 * The row of a document that the public may see.
 * @throws {import('zod').ZodError} when the content has not the shape of its kind
 */
export function publishedRow(kind: PublicationKind, id: string, content: unknown): PublishedRow {
  const unnamed = publishedRowSchema.parse({ state: 'published', kind, id, revision: 'unknown', content })
  return { ...unnamed, revision: revisionOf(unnamed) }
}

/** The tombstone of a document that the public may not see, or not any more. */
export function withdrawnRow(kind: PublicationKind, id: string): WithdrawnRow {
  const unnamed = { state: 'withdrawn', kind, id, revision: 'unknown' } as const
  return { ...unnamed, revision: revisionOf(unnamed) }
}

/** Whether a row is what it says: its revision follows from the rest. A row edited by hand is not. */
export const isIntact = (row: PublicationRow): boolean => revisionOf(row) === row.revision
