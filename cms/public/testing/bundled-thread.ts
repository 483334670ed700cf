import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import { bundled } from '../../testing/bundled.js'
import type { ThreadOptions } from '../thread/index.js'

let folder: Promise<string> | undefined

/** How tests start the composing thread: from its sources, but in one piece. Where it looks for the other thread stands in thread/start.ts. */
export async function bundledThread(): Promise<NonNullable<ThreadOptions['start']>> {
  folder ??= bundled('thread', {
    compose: 'cms/public/thread/compose/index.ts',
    'examine/index': 'cms/public/thread/examine/index.ts',
  })
  const entry = join(await folder, 'compose.js')
  return (settings) => new Worker(entry, { workerData: settings })
}
