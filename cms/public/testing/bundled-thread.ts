import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import { build } from 'esbuild'

import { projectRoot } from '../../project-root.js'
import type { ThreadOptions } from '../thread/index.js'

const sources = join(projectRoot, 'cms', 'public', 'thread')
const directory = join(projectRoot, 'build', 'testing', 'thread')

let bundled: Promise<URL> | undefined

/**
 * How tests start the composing thread: from its sources, but as one file, since Node would translate each file anew in each thread, which takes
 * longer than most of what these tests do. Where it looks for the other thread stands in thread/start.ts.
 */
export async function bundledThread(): Promise<NonNullable<ThreadOptions['start']>> {
  const entry = await (bundled ??= bundle())
  return (settings) => new Worker(entry, { workerData: settings })
}

async function bundle(): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(sources, 'compose', 'index.ts'), out: 'compose' },
      { in: join(sources, 'examine', 'index.ts'), out: 'examine/index' },
    ],
    outdir: directory,
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true })
    // Another test process may be reading it.
    await writeFile(`${path}.${process.pid}`, contents)
    await rename(`${path}.${process.pid}`, path)
  }
  return pathToFileURL(join(directory, 'compose.js'))
}
