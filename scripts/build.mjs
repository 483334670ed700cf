import { prepare } from './set-up/prepare.mjs'

/** `npm run build [part …]`: builds what has changed. */
const parts = process.argv.slice(2)
await prepare(parts.length > 0 ? parts : undefined)
