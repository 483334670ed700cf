import type { Payload } from 'payload'
import { z } from 'zod'

import { publicationRowSchema, type PublicationKind, type PublicationRow } from '../publications/shape/index.js'

const storedSchema = z.looseObject({ id: z.union([z.string(), z.number()]), document: z.string(), sequence: z.number() })

/** The row of a document as it stands in the database, or null where there is none. */
export async function rowOf(
  payload: Payload,
  kind: PublicationKind,
  id: string | number,
): Promise<{ row: PublicationRow; sequence: number; record: string | number } | null> {
  const found: unknown = await payload.db.findOne({ collection: 'publications', where: { key: { equals: `${kind}/${id}` } } })
  if (found === null || found === undefined) return null
  const stored = storedSchema.parse(found)
  return { row: publicationRowSchema.parse({ ...stored, id: stored.document }), sequence: stored.sequence, record: stored.id }
}

/** What the public sees of a document: `null` where it never was public. */
export async function stateOf(payload: Payload, kind: PublicationKind, id: string | number) {
  return (await rowOf(payload, kind, id))?.row.state ?? null
}

/** The content of a document's row. Fails when the public sees nothing of it. */
export async function contentOf(payload: Payload, kind: PublicationKind, id: string | number): Promise<Record<string, unknown>> {
  const row = (await rowOf(payload, kind, id))?.row
  if (row?.state !== 'published') throw new Error(`${kind}/${id} is not published.`)
  return row.content
}
