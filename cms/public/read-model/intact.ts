import { createHash } from 'node:crypto'

import type Database from 'libsql'
import { z } from 'zod'

import type { DocumentKey } from './writer.js'

const documentSchema = z.object({ number: z.number(), kind: z.string(), id: z.string(), content: z.string(), sum: z.string() })

/** So many documents are in memory at a time. */
const pageSize = 100

/** What stands beside a document's text, so that it can be told whether that still is what was written: 128 bits of SHA-256, in hex. */
export const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 32)

/** Reads every document. @returns those that are not what was written. SQLite finds what breaks its own order, not a letter that became another. */
export function damagedDocumentsIn(database: Database.Database): DocumentKey[] {
  const damaged: DocumentKey[] = []
  const page = database.prepare(
    `SELECT number, kind, id, content, sum FROM document WHERE number > ? ORDER BY number LIMIT ${pageSize}`,
  )
  for (let last = 0; ;) {
    const documents = z.array(documentSchema).parse(page.all(last))
    for (const { kind, id, content, sum } of documents) if (sumOf(content) !== sum) damaged.push({ kind, id })
    const end = documents.at(-1)
    if (end === undefined) return damaged
    last = end.number
  }
}
