import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { build } from 'esbuild'

import { projectRoot } from '../project-root.js'

/**
 * Sources as few files, for what tests start so often that translating its sources anew would take longer than all that it does. What is loaded later stays
 * on its own (`splitting`), so that the order in which things are loaded is kept.
 * @param name of the folder in `build/testing`
 * @param sources the path of each entry from the project's root, by its path in that folder without an extension
 * @returns the folder
 */
export async function bundled(name: string, sources: Readonly<Record<string, string>>): Promise<string> {
  const outdir = join(projectRoot, 'build', 'testing', name)
  const { outputFiles } = await build({
    entryPoints: Object.entries(sources).map(([out, source]) => ({ in: join(projectRoot, source), out })),
    outdir,
    write: false,
    splitting: true,
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
  return outdir
}
