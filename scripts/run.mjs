import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { prepare } from './set-up/prepare.mjs'

/** `node scripts/run.mjs <name> …`: runs scripts/<name>.ts as it is built, after building what has changed. */
const [name = '', ...rest] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(name) || !existsSync(new URL(`./${name}.ts`, import.meta.url))) {
  console.error(`Det finnes ingen kommando «${name}».`)
  process.exit(2)
}

await prepare(['server'])
process.env.NODE_ENV = 'production'
const script = resolve('build', 'server', 'scripts', `${name}.js`)
process.argv.splice(1, process.argv.length, script, ...rest)
await import(pathToFileURL(script).href)
