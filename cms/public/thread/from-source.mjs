import { register } from 'tsx/esm/api'

/** Runs the composing thread from its source, where nothing is built: Node knows no TypeScript in threads. */
register()
await import('./index.ts')
