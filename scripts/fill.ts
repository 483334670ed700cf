import { parseArgs } from 'node:util'

import { z } from 'zod'

import { openPayload } from '../cms/admin/open-payload.js'
import { migrate } from '../cms/admin/server/migrate.js'
import { prepareDataDirectory } from '../cms/data-directory/index.js'
import { readEnvironment } from '../cms/environment.js'
import { seed } from '../cms/seed/index.js'
import { fill } from './fill/index.js'

/**
 * `npm run fill -- --stories 100000 --tiltak 1000`: fills the database with made-up stories and tiltak, to try what happens when there are very
 * many. For trying only: there is no command that takes them away.
 */
const { values } = parseArgs({ options: { stories: { type: 'string' }, tiltak: { type: 'string' } } })
const count = z.coerce.number().int().min(0).max(1_000_000).default(0)
const { data: filling } = z.object({ stories: count, tiltak: count }).safeParse(values)
if (filling === undefined || filling.stories + filling.tiltak === 0) {
  console.error('npm run fill -- --stories <antall> --tiltak <antall>')
  process.exit(2)
}
const environment = readEnvironment()
prepareDataDirectory(environment.dataDirectory)
const payload = await openPayload(environment)
await migrate(payload)
await seed(payload)
await fill(payload, filling, (line) => console.log(line))
await payload.destroy()
process.exit(0)
