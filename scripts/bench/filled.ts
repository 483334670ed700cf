import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { z } from 'zod'

import { projectRoot } from '../../cms/project-root.js'
import { temporaryDirectory } from '../../cms/testing/host.js'
import type { Filling } from '../fill/index.js'
import type { Database } from './databases.js'
import { untilAtRest } from './processes.js'
import { withProduct, type Product } from './product.js'

const run = promisify(execFile)
const listSchema = z.object({ total: z.number() })

/** The product with so many stories and tiltak, once the public has them all and the check at the start is over. */
export async function withFilled<Result>(
  database: Database,
  filling: Filling,
  measure: (product: Product) => Promise<Result>,
): Promise<Result> {
  const dataDirectory = temporaryDirectory()
  const environment = database.fresh()
  try {
    await fill({ DATA_DIR: dataDirectory, ...environment }, filling)
    return await withProduct({ environment, dataDirectory }, async (product) => {
      while ((await publicStories(product)) < filling.stories) await pause(200)
      await untilAtRest(product.host.cmsProcess() ?? 0)
      return measure(product)
    })
  } finally {
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

async function fill(environment: Readonly<Record<string, string>>, { stories, tiltak }: Filling): Promise<void> {
  const script = join(projectRoot, 'build/server/scripts/fill.js')
  await run(process.execPath, [script, '--stories', String(stories), '--tiltak', String(tiltak)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
  })
}

async function publicStories({ origin }: Product): Promise<number> {
  const answer = await fetch(`${origin}/public/v1/stories?limit=1`)
  return answer.ok ? listSchema.parse(await answer.json()).total : 0
}
