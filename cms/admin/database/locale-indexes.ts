import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { z } from 'zod'

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]

interface RawTable {
  readonly name: string
  readonly indexes?: Record<string, { readonly name: string; readonly on: string }>
}

/** The hook gets the adapter with its tables, although its type does not say so. */
const givenSchema = z.object({
  adapter: z.object({
    rawTables: z.record(
      z.string(),
      z.custom<RawTable>((table) => typeof table === 'object' && table !== null),
    ),
  }),
})

/**
 * Gives every table of localized fields an index by document. Payload (3.90) gives it one by language first, and then reads the rows of all
 * documents to find those of one: half a second for a page of the list at 20 000 stories, half a millisecond with this.
 */
export const indexLocales: SchemaHook = (given) => {
  for (const { name, indexes } of Object.values(givenSchema.parse(given).adapter.rawTables)) {
    if (name.endsWith('_locales') && indexes) indexes._parentIDIdx = { name: `${name}_parent_id_idx`, on: '_parentID' }
  }
  return given.schema
}
