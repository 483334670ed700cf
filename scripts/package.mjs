import { cpSync, rmSync, writeFileSync } from 'node:fs'

import { prepare } from './set-up/prepare.mjs'

/**
 * What `npm pack` puts into the package (`build/package`): the plugin and the elements as plain modules with their types, and what editors read of
 * the elements. npm runs this before it packs.
 */
await prepare([])
const { runPackage } = await import('./set-up/run-command.mjs')
const { manifest } = await import('./package/manifest.mjs')

const folder = 'build/package'
rmSync(folder, { recursive: true, force: true })
await runPackage('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.package.json'])
// Of the modules only these do anything by being imported. It stands here since it would be said of all of the project in its own package.json.
const sideEffects = ['./widgets/index.js', './widgets/*/index.js', './widgets/*/define.js']
writeFileSync(`${folder}/package.json`, `${JSON.stringify({ type: 'module', sideEffects }, null, 2)}\n`)
cpSync('widgets/csp.json', `${folder}/widgets/csp.json`)
writeFileSync(`${folder}/custom-elements.json`, `${JSON.stringify(await manifest(folder), null, 2)}\n`)
