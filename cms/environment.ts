import { resolve } from 'node:path'

import { z } from 'zod'

import { Refusal } from './refusal.js'

const port = 'må være et helt tall fra 0 til 65535'
const httpUrl = z
  .url({ protocol: /^https?$/, error: 'må være en adresse som begynner med http:// eller https://' })
  .transform((address) => new URL(address))

const atLeast16 = z.string().min(16, 'må ha minst 16 tegn')

const schema = z
  .object({
    PORT: z.coerce.number({ error: port }).int({ error: port }).min(0, { error: port }).max(65_535, { error: port }).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: httpUrl
      .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '', {
        error: 'må være bare vert og eventuelt port, for eksempel https://viigran.example.no',
      })
      .optional(),
    DATA_DIR: z.string().min(1).default('data'),
    DATABASE_URI: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\//, 'må begynne med mongodb:// eller mongodb+srv://, eller stå tom for SQLite')
      .optional(),
    PAYLOAD_SECRET: atLeast16.optional(),
    ROLE: z.enum(['all', 'cms', 'public'], { error: 'må være all, cms eller public' }).default('all'),
    CMS_URL: httpUrl.optional(),
    FEED_TOKEN: atLeast16.optional(),
    LOG_LEVEL: z
      .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: 'må være silent, error, warn, info eller debug' })
      .default('warn'),
  })
  .superRefine(({ ROLE, CMS_URL, FEED_TOKEN, DATABASE_URI, PAYLOAD_SECRET }, context) => {
    const missing = (name: string, why: string) => context.addIssue({ code: 'custom', path: [name], message: why })
    if (ROLE === 'public' && CMS_URL === undefined) missing('CMS_URL', 'mangler: med ROLE=public må den si hvor CMS-prosessen er')
    if (ROLE !== 'all' && FEED_TOKEN === undefined) {
      missing('FEED_TOKEN', `mangler: med ROLE=${ROLE} må begge prosessene få den samme hemmelige nøkkelen`)
    }
    if (ROLE !== 'public' && DATABASE_URI !== undefined && PAYLOAD_SECRET === undefined) {
      missing(
        'PAYLOAD_SECRET',
        'mangler: med MongoDB kan flere prosesser dele databasen, og da må de dele hemmeligheten også. ' +
          'Lag en med «openssl rand -base64 32», gi den til alle, og ta vare på den',
      )
    }
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

/** A variable cannot be used. The message names each one and says what it should be, in Norwegian. */
export class EnvironmentError extends Refusal {}

/**
 * Reads and checks the environment variables (README, «Configuration»). An empty variable counts as unset.
 * @throws {EnvironmentError} naming every variable that is wrong
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    throw new EnvironmentError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
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
