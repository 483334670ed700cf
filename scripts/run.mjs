import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { checkNode } from './set-up/check-node.mjs'

checkNode()
const { root } = await import('./set-up/paths.mjs')
const { ensureInstalled } = await import('./set-up/install.mjs')
const { ensureBuilt } = await import('./set-up/build.mjs')

/** `node scripts/run.mjs <name> …`: runs scripts/<name>.ts as it is built, after building what has changed. */
const [name = '', ...rest] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(name) || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  console.error(`Det finnes ingen kommando «${name}».`)
  process.exit(2)
}

process.chdir(root)
await ensureInstalled()
await ensureBuilt(['server'])
process.env.NODE_ENV = 'production'
const script = join(root, 'build', 'server', 'scripts', `${name}.js`)
process.argv.splice(1, process.argv.length, script, ...rest)
await import(pathToFileURL(script).href)
