import { z } from 'zod'

import { keyOf } from '../../../collections/publications/index.js'
import { jsonIn } from '../../json.js'
import type { Log } from '../../log.js'
import type { SequencedTable } from './index.js'
import { readRows } from './row.js'

type Value = string | number
interface Client {
  execute(statement: { sql: string; args: Value[] }): Promise<{ rows: unknown[] }>
}

/** Payload's own client. Another SQLite library in the same process would take away its locks (sqlite.org/howtocorrupt.html, 2.2.1). */
const clientSchema = z.custom<Client>((client) => typeof client === 'object' && client !== null && 'execute' in client)

const recordSchema = z.looseObject({ id: z.number(), content: z.string().nullable() })
const changeSchema = z
  .object({ id: z.number(), sequence: z.number() })
  .transform(({ id, sequence }) => ({ record: String(id), sequence }))

const goneSchema = z.tuple([z.object({ gone: z.number() })])

const columns = 'id, key, kind, document, state, revision, content'

/** The table in Payload's SQLite database. Its readers see the state of the last commit and never wait for a writer (WAL). */
export function sqliteTable(database: { client: unknown }, log: Log): SequencedTable {
  const client = clientSchema.parse(database.client)
  const query = async (sql: string, ...args: Value[]) => (await client.execute({ sql, args })).rows

  return {
    rows: async (records) => {
      const places = records.map(() => '?').join(', ')
      return readRows(
        parsed(await query(`SELECT ${columns} FROM publications WHERE id IN (${places})`, ...records.map(Number))),
        log,
      )
    },
    page: async (after, limit) => {
      const sql = `SELECT ${columns} FROM publications WHERE id > ? ORDER BY id LIMIT ?`
      const records = parsed(await query(sql, Number(after ?? 0), limit))
      return { rows: readRows(records, log), last: records.length === limit ? String(records.at(-1)?.id) : undefined }
    },
    row: async (name) => readRows(parsed(await query(`SELECT ${columns} FROM publications WHERE key = ?`, keyOf(name))), log)[0],
    ping: async () => void (await query('SELECT 1 FROM publications LIMIT 1')),
    changesFrom: async (sequence) => {
      const sql = 'SELECT id, sequence FROM publications WHERE sequence >= ? ORDER BY sequence'
      return z.array(changeSchema).parse(await query(sql, sequence))
    },
    newest: async () => {
      const sql = 'SELECT id, sequence FROM publications ORDER BY sequence DESC LIMIT 1'
      return z.array(changeSchema).parse(await query(sql))[0]
    },
    gone: async () => {
      // SQLite remembers the largest id that it has given (AUTOINCREMENT), and takes that back with the transaction.
      const sql = `SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'publications'), 0) - count(*) AS gone FROM publications`
      return goneSchema.parse(await query(sql))[0].gone
    },
  }
}

/** Payload keeps JSON as text. Text that is none makes a damaged row, not an error. */
const parsed = (raws: unknown[]) =>
  z
    .array(recordSchema)
    .parse(raws)
    .map((record) => ({ ...record, content: record.content === null ? null : jsonIn(record.content) }))
