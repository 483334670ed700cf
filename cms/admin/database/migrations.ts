import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { z } from 'zod'

import { migrations as written } from '../migrations/index.js'

const upArguments = z.custom<MigrateUpArgs>((value) => typeof value === 'object')
const downArguments = z.custom<MigrateDownArgs>((value) => typeof value === 'object')

/** SQLite's migrations, oldest first, as Payload's database-independent interface wants them. */
export const migrations: readonly Migration[] = written.map(({ name, up, down }) => ({
  name,
  up: (given: unknown) => up(upArguments.parse(given)),
  down: (given: unknown) => down(downArguments.parse(given)),
}))
