import { mongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose from 'mongoose'
import { z } from 'zod'

/** Milliseconds. The driver's own values would let editors wait half a minute for a primary that nobody hears from any more. */
const connectOptions = {
  /** How long to look for a server before saying that there is none. */
  serverSelectionTimeoutMS: 10_000,
  /** How long a server may say nothing when it is asked whether it is there, and how often it is asked. */
  connectTimeoutMS: 5_000,
  heartbeatFrequencyMS: 2_000,
}

export const mongodb = (uri: string) => mongooseAdapter({ url: uri, connectOptions })

const helloSchema = z.object({ setName: z.string().optional() })

/**
 * Asks the server whether it is in a replica set, and gives the address that Payload should use: Payload turns transactions on only
 * when the address names the set, so a set that the server knows of is added.
 * @throws when no server answers
 */
export async function findReplicaSet(uri: string): Promise<{ uri: string; replicaSet: string | undefined }> {
  const connection = await mongoose.createConnection(uri, connectOptions).asPromise()
  try {
    const { setName } = helloSchema.parse(await connection.db?.admin().command({ hello: 1 }))
    const named = connection.getClient().options.replicaSet !== undefined
    return { uri: setName === undefined || named ? uri : withReplicaSet(uri, setName), replicaSet: setName }
  } finally {
    await connection.close()
  }
}

/** Adds `replicaSet` to a connection string. These may name several hosts, so they are no URLs that `URL` understands. */
export function withReplicaSet(uri: string, name: string): string {
  const [, address = '', query] = /^([^?]*)\??(.*)$/s.exec(uri) ?? []
  const withSlash = /^[a-z+]+:\/\/[^/]+\//.test(address) ? address : `${address}/`
  return `${withSlash}?${[query, `replicaSet=${encodeURIComponent(name)}`].filter(Boolean).join('&')}`
}
