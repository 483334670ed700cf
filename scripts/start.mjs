import { checkNode } from './set-up/check-node.mjs'

checkNode()
const { root } = await import('./set-up/paths.mjs')
const { ensureInstalled } = await import('./set-up/install.mjs')
const { ensureBuilt } = await import('./set-up/build.mjs')

/** `npm start`: installs and builds what is missing, then runs viigran in this same process. */
process.chdir(root)
await ensureInstalled()
await ensureBuilt()
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import('../build/server/cms/main.js')
