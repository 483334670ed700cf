import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { buildConfig, getPayload, type Config, type Payload } from 'payload'
import sharp from 'sharp'

import { viigran, type ViigranOptions } from '../index.js'

export interface OpenPayload {
  readonly payload: Payload
  readonly dataDirectory: string
  readonly mediaDirectory: string
  readonly databaseUri: string | undefined
  readonly close: () => Promise<void>
}

/**
 * Opens Payload with the plugin, as any project may, on a new SQLite file or on the MongoDB at an address. What the plugin leaves to its host is
 * as Payload has it, or as `host` says.
 */
export async function openPlugin(
  databaseUri?: string,
  options: ViigranOptions = {},
  host: Partial<Config> = {},
): Promise<OpenPayload> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'viigran-plugin-'))
  const mediaDirectory = join(dataDirectory, 'media')
  // Without it only the first database of a process gets its tables.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const config = await buildConfig({
    ...host,
    secret: 'a secret that only the tests know',
    db: databaseUri === undefined ? sqlite(dataDirectory) : mongooseAdapter({ url: databaseUri }),
    plugins: [viigran({ mediaDirectory, ...options })],
    i18n: { fallbackLanguage: 'nb', supportedLanguages: { nb, en } },
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  const payload = await getPayload({ config, key: randomUUID() })
  const { db } = payload
  // A transaction that meets a running index build fails.
  if (db.name === 'mongoose') await Promise.all(Object.values(db.connection.models).map((model) => model.init()))
  return {
    payload,
    dataDirectory,
    mediaDirectory,
    databaseUri,
    close: async () => {
      if (db.name === 'mongoose') await db.connection.dropDatabase()
      await payload.destroy()
      await rm(dataDirectory, { recursive: true })
    },
  }
}

const sqlite = (directory: string) =>
  sqliteAdapter({
    client: { url: pathToFileURL(join(directory, 'cms.sqlite')).href },
    wal: true,
    transactionOptions: {},
    autoIncrement: true,
  })
