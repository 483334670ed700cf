import { createHash } from 'node:crypto'

import type Database from 'libsql'
import { z } from 'zod'

const documentSchema = z.object({ number: z.number(), kind: z.string(), id: z.string(), content: z.string(), sum: z.string() })

/** So many documents are in memory at a time. */
const pageSize = 100

/** What stands beside a document's text, so that it can be told whether that still is what was written: 128 bits of SHA-256, in hex. */
export const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 32)

/** Reads every document. @returns which one is not what was written, or null */
export function damagedDocumentIn(database: Database.Database): { readonly kind: string; readonly id: string } | null {
  const page = database.prepare(
    `SELECT number, kind, id, content, sum FROM document WHERE number > ? ORDER BY number LIMIT ${pageSize}`,
  )
  for (let last = 0; ;) {
    const documents = z.array(documentSchema).parse(page.all(last))
    const damaged = documents.find(({ content, sum }) => sumOf(content) !== sum)
    if (damaged) return damaged
    const end = documents.at(-1)
    if (end === undefined) return null
    last = end.number
  }
}
