import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { projectRoot } from '../../project-root.js'
import { indexLocales } from './locale-indexes.js'
import { useOneWriter } from './one-writer.js'

/** Where `npm run migrate:create` writes migrations. */
export const migrationDirectory = join(projectRoot, 'cms', 'admin', 'migrations')

/** The default: one file in the data directory, with transactions and a write-ahead log. The schema comes from migrations alone. */
export function sqlite(dataDirectory: string): ReturnType<typeof sqliteAdapter> {
  const client = { url: pathToFileURL(join(dataDirectory, 'cms.sqlite')).href }
  const made = sqliteAdapter({
    client,
    push: false,
    migrationDir: migrationDirectory,
    wal: true,
    beforeSchemaInit: [indexLocales],
    transactionOptions: {},
    // A deleted document's id never comes back as another document's.
    autoIncrement: true,
  })
  return {
    ...made,
    init: (given) => {
      const adapter = made.init(given)
      const { connect, destroy } = adapter
      let close = () => {}
      adapter.connect = async function (...options) {
        await connect?.apply(this, options)
        close = useOneWriter(adapter.client, client)
      }
      // Payload's own leaves the file open.
      adapter.destroy = async function () {
        await destroy?.apply(this)
        close()
        // So that the file is whole without its write-ahead log, for whoever copies it.
        await adapter.client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined)
        adapter.client.close()
      }
      return adapter
    },
  }
}
