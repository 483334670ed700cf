import { resolve } from 'node:path'

import { z } from 'zod'

import { clientAddress } from './listener/client-address.js'
import { Refusal } from './refusal.js'

const port = 'må være et helt tall fra 0 til 65535'
const httpUrl = z
  .url({ protocol: /^https?$/, error: 'må være en adresse som begynner med http:// eller https://' })
  .transform((address) => new URL(address))

const atLeast16 = z.string().min(16, 'må ha minst 16 tegn')

const schema = z.object({
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
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine(areProxies, { error: 'må være adresser eller nett med komma mellom, for eksempel 10.0.0.0/8, eller loopback' }),
  METRICS_PORT: z.coerce
    .number({ error: port })
    .int({ error: port })
    .min(1, { error: port })
    .max(65_535, { error: port })
    .optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: 'må være silent, error, warn, info eller debug' })
    .default('warn'),
})

/** Whether every one is an address, a network, or one of the names that stand for networks. */
function areProxies(list: readonly string[]): boolean {
  try {
    clientAddress(list)
    return true
  } catch {
    return false
  }
}

interface Told {
  readonly port: number
  readonly host: string
  readonly publicUrl: URL | undefined
  /** Absolute. */
  readonly dataDirectory: string
  /** Absent: SQLite in the data directory. */
  readonly databaseUri: string | undefined
  readonly payloadSecret: string | undefined
  /** Where Prometheus finds the metrics; undefined where nobody asks for them. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined
  /** Proxies before us that are believed when they say from whom a request comes. */
  readonly trustedProxies: readonly string[]
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

export type AllEnvironment = Told & { readonly role: 'all' }
export type CmsEnvironment = Told & { readonly role: 'cms'; readonly feedToken: string }
/** `cms`: where the CMS process is; `beside`: the process that started this one has started that one too, and tells. */
export type PublicEnvironment = Told & { readonly role: 'public'; readonly feedToken: string; readonly cms: URL | 'beside' }

/** What this process was told from outside. */
export type Environment = AllEnvironment | CmsEnvironment | PublicEnvironment

/** A variable cannot be used. The message names each one and says what it should be, in Norwegian. */
export class EnvironmentError extends Refusal {}

/**
 * Reads and checks the environment variables (README, «Configuration»). An empty variable counts as unset.
 * @param supervised whether a process of ours has started this one
 * @throws {EnvironmentError} naming every variable that is wrong
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  { supervised = false } = {},
): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = schema.safeParse(given)
  if (data === undefined) {
    throw new EnvironmentError(error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
  }
  const told: Told = {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL,
    dataDirectory: resolve(data.DATA_DIR),
    databaseUri: data.DATABASE_URI,
    payloadSecret: data.PAYLOAD_SECRET,
    metrics: data.METRICS_PORT === undefined ? undefined : { host: data.METRICS_HOST, port: data.METRICS_PORT },
    trustedProxies: data.TRUSTED_PROXIES,
    logLevel: data.LOG_LEVEL,
  }
  switch (data.ROLE) {
    case 'all':
      return { ...withSecret(told), role: 'all' }
    case 'cms':
      return { ...withSecret(told), role: 'cms', feedToken: needed('FEED_TOKEN', data.FEED_TOKEN, bothProcesses) }
    case 'public':
      return {
        ...told,
        role: 'public',
        cms: supervised ? 'beside' : needed('CMS_URL', data.CMS_URL, 'med ROLE=public må den si hvor CMS-prosessen er'),
        feedToken: needed('FEED_TOKEN', data.FEED_TOKEN, bothProcesses),
      }
  }
}

const bothProcesses = 'når prosessene kjører hver for seg, må begge få den samme hemmelige nøkkelen'

function needed<Value>(name: string, value: Value | undefined, why: string): Value {
  if (value === undefined) throw new EnvironmentError(`${name} mangler: ${why}.`)
  return value
}

/** On SQLite the secret is made and kept beside the database. On MongoDB it would differ between processes that share one. */
function withSecret(told: Told): Told {
  if (told.databaseUri !== undefined) {
    needed(
      'PAYLOAD_SECRET',
      told.payloadSecret,
      'med MongoDB kan flere prosesser dele databasen, og da må de dele hemmeligheten også. ' +
        'Lag en med «openssl rand -base64 32», gi den til alle, og ta vare på den',
    )
  }
  return told
}
