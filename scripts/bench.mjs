import { prepare } from './set-up/prepare.mjs'
import { runSource } from './set-up/run-source.mjs'

/** `npm run bench`: measures what is built. `npm run bench -- nginx live`: only these parts. */
await prepare()
await runSource('scripts/bench/index.ts')
