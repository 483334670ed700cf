import { resolve } from 'node:path'

import { z } from 'zod'

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'må være en adresse som begynner med http:// eller https://' })
  .transform((address) => new URL(address))

const schema = z.object({
  PORT: z.coerce.number({ error: 'må være et tall' }).int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'må begynne med mongodb:// eller mongodb+srv://, eller stå tom for SQLite')
    .optional(),
  PAYLOAD_SECRET: z.string().min(16, 'må ha minst 16 tegn').optional(),
  ROLE: z.enum(['all', 'cms', 'public'], { error: 'må være all, cms eller public' }).default('all'),
  CMS_URL: httpUrl.optional(),
  FEED_TOKEN: z.string().min(16, 'må ha minst 16 tegn').optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** What this process was told from outside. `dataDirectory` is absolute. An absent `databaseUri` means SQLite in it. */
export interface Environment {
  readonly port: number
  readonly host: string
  readonly publicUrl: URL | undefined
  readonly dataDirectory: string
  readonly databaseUri: string | undefined
  readonly payloadSecret: string | undefined
  readonly role: 'all' | 'cms' | 'public'
  readonly cmsUrl: URL | undefined
  readonly feedToken: string | undefined
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** Thrown when a variable cannot be used. The message names each one and says what it should be, in Norwegian. */
export class EnvironmentError extends Error {}

/**
 * Reads and checks the environment variables (README, «Oppsett»). An empty variable counts as unset.
 * @throws {EnvironmentError} naming every variable that is wrong
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    throw new EnvironmentError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  }
  const { data } = result
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL,
    dataDirectory: resolve(data.DATA_DIR),
    databaseUri: data.DATABASE_URI,
    payloadSecret: data.PAYLOAD_SECRET,
    role: data.ROLE,
    cmsUrl: data.CMS_URL,
    feedToken: data.FEED_TOKEN,
    logLevel: data.LOG_LEVEL,
  }
}
