import { resolve } from 'node:path'

import { z } from 'zod'

import { clientAddress } from './listener/client-address.js'
import { Refusal } from './refusal.js'
import { environmentWords as words } from './terminal/index.js'

const mostPort = 65_535
const leastSecret = 16

function portFrom(least: number) {
  const error = words.port(least, mostPort)
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(mostPort, { error })
}

const httpUrl = z.url({ protocol: /^https?$/, error: words.httpAddress }).transform((address) => new URL(address))
const secret = z.string().min(leastSecret, words.characters(leastSecret))

const schema = z.object({
  PORT: portFrom(0).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: httpUrl
    .refine(({ pathname, search, hash }) => pathname === '/' && search === '' && hash === '', { error: words.hostOnly })
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, words.database)
    .optional(),
  PAYLOAD_SECRET: secret.optional(),
  ROLE: z.enum(['all', 'cms', 'public'], { error: words.role }).default('all'),
  CMS_URL: httpUrl.optional(),
  FEED_TOKEN: secret.optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine(areProxies, { error: words.proxies }),
  METRICS_PORT: portFrom(1).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], { error: words.logLevel }).default('warn'),
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
    throw new EnvironmentError(error.issues.map((issue) => words.wrong(issue.path.join('.'), issue.message)).join('\n'))
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
      return { ...withSecret(told), role: 'cms', feedToken: needed('FEED_TOKEN', data.FEED_TOKEN, words.feedToken) }
    case 'public':
      return {
        ...told,
        role: 'public',
        cms: supervised ? 'beside' : needed('CMS_URL', data.CMS_URL, words.cmsUrl),
        feedToken: needed('FEED_TOKEN', data.FEED_TOKEN, words.feedToken),
      }
  }
}

function needed<Value>(name: string, value: Value | undefined, why: string): Value {
  if (value === undefined) throw new EnvironmentError(words.missing(name, why))
  return value
}

/** On SQLite the secret is made and kept beside the database. On MongoDB it would differ between processes that share one. */
function withSecret(told: Told): Told {
  if (told.databaseUri !== undefined) needed('PAYLOAD_SECRET', told.payloadSecret, words.payloadSecret)
  return told
}
