import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload } from 'payload'

import type { OpenPayload } from '../../../collections/testing/payload.js'
import { loadConfig } from '../../admin/open-payload.js'
import { migrate } from '../../admin/server/migrate.js'

/** Opens Payload with the host's own config on the database of a data directory, or on the MongoDB at an address. */
export async function openIn(dataDirectory: string, databaseUri?: string): Promise<OpenPayload> {
  const environment = { dataDirectory, databaseUri, publicUrl: undefined, logLevel: 'silent' } as const
  const config = await loadConfig({ environment, secret: 'a secret that only the tests know', firstUserToken: randomUUID() })
  const payload = await getPayload({ config, key: randomUUID() })
  await migrate(payload)
  return { payload, dataDirectory, mediaDirectory: join(dataDirectory, 'media'), databaseUri, close: () => payload.destroy() }
}

/** The same in a directory of its own, which goes when it is closed. */
export async function openNew(databaseUri?: string): Promise<OpenPayload> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'viigran-feed-'))
  const opened = await openIn(dataDirectory, databaseUri)
  return {
    ...opened,
    close: async () => {
      if (opened.payload.db.name === 'mongoose') await opened.payload.db.connection.dropDatabase()
      await opened.close()
      await rm(dataDirectory, { recursive: true })
    },
  }
}
