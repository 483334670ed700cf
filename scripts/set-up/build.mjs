import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { parts as ours } from './build-parts.mjs'
import { root as here } from './paths.mjs'

/** What each part was built from and what came of it, as digests. */
const stampFile = join('build', 'inputs.json')

/**
 * Builds those of the named parts whose sources are not the ones that they were built from, and those whose result is not what was built: a build that
 * was cut off and `npm run dev` write there too.
 * @param {string[]} [names] all when absent
 * @param {{ root: string, parts: Record<string, { inputs: string[], result: string, title: string, build: () => Promise<void> }> }} [project]
 */
export async function ensureBuilt(names, { root, parts } = { root: here, parts: ours }) {
  const digest = (paths) => digestOf(root, paths)
  const stamps = readStamps(root)
  const isFresh = (name) =>
    stamps[name]?.inputs === digest(parts[name].inputs) && stamps[name].result === digest([parts[name].result])
  const stale = (names ?? Object.keys(parts)).filter((name) => !isFresh(name))
  for (const [index, name] of stale.entries()) {
    console.log(`Bygger ${index + 1} av ${stale.length}: ${parts[name].title} …`)
    const inputs = digest(parts[name].inputs)
    await parts[name].build()
    stamps[name] = { inputs, result: digest([parts[name].result]) }
    mkdirSync(join(root, dirname(stampFile)), { recursive: true })
    writeFileSync(join(root, stampFile), `${JSON.stringify(stamps, null, 2)}\n`)
  }
}

function readStamps(root) {
  try {
    return JSON.parse(readFileSync(join(root, stampFile), 'utf8'))
  } catch {
    return {}
  }
}

function digestOf(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesIn(root, path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(root, path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false })
  if (status === undefined) return []
  if (status.isFile()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !isNoInput(name))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`))
}

/** Tests and what other builds leave behind. */
const isNoInput = (name) => /^(\.next|node_modules|testing|next-env\.d\.ts)$|\.test\.tsx?$|\.tsbuildinfo$/.test(name)
