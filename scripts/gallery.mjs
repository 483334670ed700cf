import { prepare } from './set-up/prepare.mjs'
import { runSource } from './set-up/run-source.mjs'

/** `npm run gallery`: takes pictures of every element anew, into docs/gallery. */
await prepare()
await runSource('scripts/gallery/index.ts')
