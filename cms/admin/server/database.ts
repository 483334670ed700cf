import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import type { CmsEnvironment } from '../../environment.js'
import { Refusal } from '../../refusal.js'
import { words, type Print } from '../../terminal/index.js'
import { findReplicaSet } from '../database/index.js'
import { loadConfig } from '../open-payload.js'

interface DatabaseOptions {
  readonly environment: CmsEnvironment
  readonly secret: string
  readonly print: Print
}

/**
 * Evaluates the config and opens Payload with the database that the environment names. Says loudly when it is a MongoDB that cannot keep what
 * viigran promises.
 * @throws {Refusal} when the database does not answer
 */
export async function openDatabase({
  environment,
  secret,
  print,
}: DatabaseOptions): Promise<{ payload: Payload; config: SanitizedConfig }> {
  const databaseUri = environment.databaseUri && (await checkedMongo(environment.databaseUri, print))
  const config = await loadConfig({ environment: { ...environment, databaseUri }, secret, firstUserToken: environment.feedToken })
  return { config, payload: await getPayload({ config }).catch(refuse) }
}

async function checkedMongo(given: string, print: Print): Promise<string> {
  const { uri, replicaSet } = await findReplicaSet(given).catch(refuse)
  if (replicaSet === undefined) print(words.noReplicaSet())
  return uri
}

function refuse(error: unknown): never {
  const why = error instanceof Error ? error.message : String(error)
  throw new Refusal(words.databaseAway(withoutPassword(why)), 1)
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/[^@/\s]+@/g, '//…@')
}
