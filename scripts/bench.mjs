import { checkNode } from './set-up/check-node.mjs'
import { runSource } from './set-up/run-source.mjs'

checkNode()
const { root } = await import('./set-up/paths.mjs')
const { ensureInstalled } = await import('./set-up/install.mjs')
const { ensureBuilt } = await import('./set-up/build.mjs')

/** `npm run bench`: measures what is built. `npm run bench -- nginx live`: only these parts. */
process.chdir(root)
await ensureInstalled()
await ensureBuilt()
await runSource('scripts/bench/index.ts')
