import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { z } from 'zod'

import { projectRoot } from '../../cms/project-root.js'
import { temporaryDirectory } from '../../cms/testing/host.js'
import type { Filling } from '../fill/index.js'
import type { Database } from './databases.js'
import { untilAtRest } from './processes.js'
import { startProduct, type Product } from './product.js'

const run = promisify(execFile)
const listSchema = z.object({ total: z.number() })

/** Starts the product with so many stories and tiltak, and waits until the public has them all and the check at the start is over. */
export async function startFilled(database: Database, { stories, tiltak }: Filling): Promise<Product> {
  const dataDirectory = temporaryDirectory()
  const environment = database.fresh()
  const fill = join(projectRoot, 'build/server/scripts/fill.js')
  await run(process.execPath, [fill, '--stories', String(stories), '--tiltak', String(tiltak)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDirectory, ...environment },
  })
  const product = await startProduct({ environment, dataDirectory })
  while ((await publicStories(product)) < stories) await pause(200)
  await untilAtRest(product.host.cmsProcess() ?? 0)
  return product
}

async function publicStories({ origin }: Product): Promise<number> {
  const answer = await fetch(`${origin}/public/v1/stories?limit=1`)
  return answer.ok ? listSchema.parse(await answer.json()).total : 0
}
