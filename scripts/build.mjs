import { checkNode } from './set-up/check-node.mjs'

checkNode()
const { ensureInstalled } = await import('./set-up/install.mjs')
const { ensureBuilt } = await import('./set-up/build.mjs')

/** `npm run build [part …]`: builds what has changed. */
await ensureInstalled()
await ensureBuilt(process.argv.length > 2 ? process.argv.slice(2) : undefined)
