import { register } from 'tsx/esm/api'

/** Runs a thread from its source, where nothing is built: Node knows no TypeScript in threads. */
register()
await import(process.argv[2])
