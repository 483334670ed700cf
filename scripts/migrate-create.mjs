import { runSource } from './set-up/run-source.mjs'

await runSource('cms/admin/generate/migration.ts')
