import type { Payload } from 'payload'
import { z } from 'zod'

import type { Copy, FilledKind, Row } from './copies.js'

interface Statement {
  readonly sql: string
  readonly args: (string | number)[]
}
interface Client {
  execute(statement: Statement | string): Promise<{ rows: unknown[] }>
  batch(statements: Statement[], mode: 'write'): Promise<unknown>
}
const clientSchema = z.object({
  client: z.custom<Client>((client) => typeof client === 'object' && client !== null && 'batch' in client),
})
const clientOf = (payload: Payload): Client => clientSchema.parse(payload.db).client

const named = z.array(z.object({ name: z.string() }))
const one = z.array(z.object({ value: z.number() }))

/** Where Payload keeps the documents of a kind: itself or its versions, and what belongs to each of them. */
interface Family {
  readonly main: string
  readonly parts: readonly string[]
  /** The id of the first copy but one: copy `n` has `base + n`. */
  readonly base: number
}

/**
 * Copies documents with their versions straight in Payload's tables (3.90), whatever columns they have.
 * @param templates the ids of the documents that are copied, in turn
 * @returns the ids of the copies
 */
export async function multiplyInSqlite(
  payload: Payload,
  kind: FilledKind,
  templates: readonly number[],
  copies: readonly Copy[],
): Promise<string[]> {
  const client = clientOf(payload)
  const query = async (sql: string, ...args: (string | number)[]) => (await client.execute({ sql, args })).rows
  const family = async (main: string): Promise<Family> => ({
    main,
    parts: named
      .parse(await query(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '${main}_*' ORDER BY name`))
      .map(({ name }) => name),
    base: one.parse(await query(`SELECT coalesce(max(id), 0) AS value FROM ${main}`))[0]?.value ?? 0,
  })
  const columnsOf = async (table: string) =>
    z
      .array(z.object({ name: z.string(), type: z.string() }))
      .parse(await query(`SELECT name, type FROM pragma_table_info('${table}')`))

  const documents = await family(kind)
  const versions = await family(`_${kind}_v`)
  const statements: Statement[] = []
  for (const { main, parts, base } of [documents, versions]) {
    const isVersion = main === versions.main
    // Of a template's versions only the newest is copied.
    const template = isVersion ? `(SELECT max(id) FROM ${main} WHERE parent_id = template.value)` : 'template.value'
    for (const table of [main, ...parts]) {
      const all = await columnsOf(table)
      // Rows whose id is a number get a new one by themselves; those of arrays have texts.
      const columns = all
        .filter(({ name, type }) => table === main || name !== 'id' || !/^integer$/i.test(type))
        .map(({ name }) => name)
      const source = columns.map((column) => expressionFor(column, { table, main, base, documents: documents.base }))
      const parent = table === main ? 'id' : columns.includes('_parent_id') ? '_parent_id' : 'parent_id'
      statements.push({
        sql: `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
          WITH template AS MATERIALIZED (SELECT template.key AS key, ${template} AS id FROM json_each(?2) AS template)
          SELECT ${source.join(', ')} FROM json_each(?1) AS copy
          CROSS JOIN template ON template.key = copy.value ->> 'template'
          CROSS JOIN ${table} AS t ON t."${parent}" = template.id`,
        args: [JSON.stringify(copies), JSON.stringify(templates)],
      })
    }
  }
  await client.batch(statements, 'write')
  return copies.map(({ number }) => String(documents.base + number))
}

function expressionFor(
  column: string,
  { table, main, base, documents }: { table: string; main: string; base: number; documents: number },
): string {
  const number = `(copy.value ->> 'number')`
  switch (column) {
    case 'id':
      return table === main ? `${base} + ${number}` : `t."id" || '-' || ${number}`
    case '_parent_id':
      return `${base} + ${number}`
    case 'parent_id':
      return table === main ? `${documents} + ${number}` : `${base} + ${number}`
    case 'slug':
    case 'version_slug':
      return `t."${column}" || '-kopi-' || ${number}`
    case 'title':
    case 'version_title':
      return `t."${column}" || ' ' || ${number}`
    case 'published_at':
    case 'version_published_at':
      return `copy.value ->> 'publishedAt'`
    default:
      return `t."${column}"`
  }
}

/** Writes rows of publications that are not there yet. */
export async function insertRowsInSqlite(payload: Payload, rows: readonly Row[]): Promise<void> {
  const sql = `INSERT INTO publications (key, kind, document, state, revision, sequence, content)
    SELECT value ->> 'key', value ->> 'kind', value ->> 'document', value ->> 'state', value ->> 'revision', value ->> 'sequence',
      json(value -> 'content') FROM json_each(?)`
  await clientOf(payload).batch([{ sql, args: [JSON.stringify(rows)] }], 'write')
}
