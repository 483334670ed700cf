import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { parts } from './build-parts.mjs'
import { root } from './paths.mjs'

/** What each part was built from, as a digest. */
const stampFile = join(root, 'build', 'inputs.json')

/**
 * Builds those of the named parts whose sources are not the ones that they were built from.
 * @param {(keyof typeof parts)[]} names
 */
export async function ensureBuilt(names = Object.keys(parts)) {
  const stamps = readStamps()
  const stale = names.filter(
    (name) => !existsSync(join(root, parts[name].result)) || stamps[name] !== digestOf(parts[name].inputs),
  )
  for (const [index, name] of stale.entries()) {
    console.log(`Bygger ${index + 1} av ${stale.length}: ${parts[name].title} …`)
    const digest = digestOf(parts[name].inputs)
    await parts[name].build()
    stamps[name] = digest
    mkdirSync(join(root, 'build'), { recursive: true })
    writeFileSync(stampFile, `${JSON.stringify(stamps, null, 2)}\n`)
  }
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

function digestOf(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesIn(input))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false })
  if (status === undefined) return []
  if (status.isFile()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !isNoInput(name))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`))
}

/** Tests and what other builds leave behind. */
const isNoInput = (name) => /^(\.next|node_modules|testing|next-env\.d\.ts)$|\.test\.tsx?$|\.tsbuildinfo$/.test(name)
