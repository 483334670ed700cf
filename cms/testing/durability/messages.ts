import { z } from 'zod'

/** What a story is after a write, as whoever wrote it was told. */
export const standingSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  state: z.enum(['draft', 'published', 'deleted']),
})
export type Standing = z.infer<typeof standingSchema>

/** What must be there: a story, and what it may have become instead, when the end came while it was written. */
export const expectedSchema = z.object({ acknowledged: standingSchema, begun: standingSchema.nullable() })
export type Expected = z.infer<typeof expectedSchema>

const databaseSchema = z.enum(['SQLite', 'MongoDB'])
export type DatabaseName = z.infer<typeof databaseSchema>

/** What the writer is told on its standard input. */
export const taskSchema = z.object({
  dataDirectory: z.string(),
  mongodbUri: z.string().nullable(),
  /** What the writer before this one was told, per database; all that any was told, for the last. */
  expected: z.partialRecord(databaseSchema, z.array(expectedSchema)),
  /** To look for that and write nothing. */
  last: z.boolean(),
})
export type Task = z.infer<typeof taskSchema>

/** What the writer says, a line of JSON each. */
export const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('looked'), lost: z.array(z.string()) }),
  z.object({ type: z.literal('begun'), database: databaseSchema, standing: standingSchema }),
  z.object({ type: z.literal('acknowledged'), database: databaseSchema, standing: standingSchema }),
])
export type Message = z.infer<typeof messageSchema>
