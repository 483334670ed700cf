import { z } from 'zod'

/** What the CMS process tells the process that started it. `port` is on 127.0.0.1. */
export const fromCmsSchema = z.discriminatedUnion('type', [
  /** The feed can be read: the database is there, migrated and checked. */
  z.object({ type: z.literal('feed-open'), port: z.number().int() }),
  /** The admin and the REST API answer too. */
  z.object({ type: z.literal('ready') }),
])
export type FromCms = z.infer<typeof fromCmsSchema>

/** What the public process tells: it answers, at this address. */
export const fromPublicSchema = z.object({ type: z.literal('listening'), url: z.url() })
export type FromPublic = z.infer<typeof fromPublicSchema>

const address = z.url().nullable()

/** What a process is told by the one that started it. */
export const toChildSchema = z.discriminatedUnion('type', [
  /** Finish what is in flight, close what is open, end. */
  z.object({ type: z.literal('stop') }),
  /** For the public process: where the CMS process answers now, its feed and its admin; null while it does not. */
  z.object({ type: z.literal('cms'), feed: address, admin: address }),
])
export type ToChild = z.infer<typeof toChildSchema>

/** The argument by which a process knows that it has a parent that speaks these messages. */
export const supervisedArgument = '--supervised'
