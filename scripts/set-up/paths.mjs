import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. Absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
