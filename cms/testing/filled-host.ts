import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { storyListSchema, type StoryList } from '../../widgets/contract/index.js'
import { projectRoot } from '../project-root.js'
import { cleanUp, startHost, temporaryDirectory, type Host } from './host.js'
import { newestTitle, writeMore } from './written-more.js'
import { writeOn, type Writing } from './writing.js'

/** viigran with much in it, and somebody who may write more. */
export interface FilledHost {
  readonly host: Host
  readonly writing: Writing
}

/** viigran with the strategy and the samples. */
export async function startSampledHost(): Promise<Host> {
  const dataDirectory = temporaryDirectory()
  const seed = join(projectRoot, 'build/server/scripts/seed.js')
  await promisify(execFile)(process.execPath, [seed, '--samples'], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDirectory },
  })
  return startHost({ dataDirectory })
}

/**
 * The strategy and the samples, as `npm run seed -- --samples` fills them in, and what editors have written since (`written-more.ts`). Waits until
 * readers see all of it, pictures too.
 */
export async function startFilledHost(): Promise<FilledHost> {
  const host = await startSampledHost()
  try {
    const writing = await writeOn(host)
    await writeMore(writing)
    await untilNewest(host, ({ title, image }) => title.text === newestTitle && image !== null)
    return { host, writing }
  } catch (error) {
    await cleanUp([host])
    throw error
  }
}

async function untilNewest({ origin }: Host, holds: (story: StoryList['items'][number]) => boolean): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/public/v1/stories?limit=1`)
    if (answer.ok && storyListSchema.parse(await answer.json()).items.some(holds)) return
    await pause(20)
  }
}
