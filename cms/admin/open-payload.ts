import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { keptSecret } from '../data-directory/index.js'
import type { Environment } from '../environment.js'
import type { ConfigOptions } from './payload.config.js'

/**
 * Evaluates the config. Lexical comes first: imported by way of Payload's editor in plain Node it often never settles (tried with 3.90.1), imported
 * before it always does.
 */
export async function loadConfig(options: ConfigOptions): Promise<SanitizedConfig> {
  await import('@payloadcms/richtext-lexical/lexical')
  const { payloadConfig } = await import('./payload.config.js')
  return payloadConfig(options)
}

/**
 * Opens Payload for a script that a person runs, beside the CMS process or without it. It makes no users over HTTP and runs no jobs.
 * Close it with `payload.destroy()`.
 */
export async function openPayload(environment: Environment): Promise<Payload> {
  const secret = environment.payloadSecret ?? keptSecret(environment.dataDirectory)
  const config = await loadConfig({ environment, secret, firstUserToken: crypto.randomUUID() })
  return getPayload({ config })
}
