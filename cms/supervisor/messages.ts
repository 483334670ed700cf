import { z } from 'zod'

/** What the CMS process tells the process that started it. `port` is on 127.0.0.1. */
export const fromCmsSchema = z.discriminatedUnion('type', [
  /** The feed can be read: the database is there, migrated and checked. */
  z.object({ type: z.literal('feed-open'), port: z.number().int() }),
  /** The admin and the REST API answer too. */
  z.object({ type: z.literal('ready') }),
])
export type FromCms = z.infer<typeof fromCmsSchema>

/** What the CMS process is told: finish what is in flight, close the database, end. */
export const toCmsSchema = z.object({ type: z.literal('stop') })
export type ToCms = z.infer<typeof toCmsSchema>

/** The argument by which the CMS process knows that it has a parent that speaks these messages. */
export const supervisedArgument = '--supervised'
