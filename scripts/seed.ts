import { runSeed } from '../cms/seed/command/index.js'

process.exit(await runSeed(process.argv.slice(2)))
