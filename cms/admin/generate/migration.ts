import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { getPayload } from 'payload'

import { migrationDirectory } from '../database/index.js'
import { configForGenerating } from './config.js'

/** `npm run migrate:create -- name`: writes the SQLite migration from the newest one to what the collections say now. */
const migrationName = process.argv[2]?.replaceAll(/[^a-z0-9]+/gi, '_')
if (!migrationName) {
  process.stderr.write('Give the migration a name that says what changes: npm run migrate:create -- stories_get_a_region\n')
  process.exit(2)
}

const payload = await getPayload({ config: await configForGenerating(), disableDBConnect: true })
await payload.db.createMigration({ payload, migrationName, skipEmpty: true })
for (const file of readdirSync(migrationDirectory)) if (file.endsWith('.ts')) correctImports(join(migrationDirectory, file))
process.exit(0)

/** Plain Node runs what is built from these: it resolves only whole names, and a type is no value. */
function correctImports(file: string): void {
  const written = readFileSync(file, 'utf8')
  const corrected = written
    .replaceAll(/from '(\.\/[^']*?)(\.js)?'/g, "from '$1.js'")
    .replace(/^import \{ MigrateUpArgs, MigrateDownArgs,/m, 'import { type MigrateUpArgs, type MigrateDownArgs,')
  writeFileSync(file, corrected)
}
