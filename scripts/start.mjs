import { prepare } from './set-up/prepare.mjs'

/** `npm start`: installs and builds what is missing, then runs viigran in this same process. */
await prepare()
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import('../build/server/cms/main.js')
