import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of package.json, whether this runs from the sources or from build/server. Absolute. */
export const projectRoot = nearestPackage(import.meta.dirname)

function nearestPackage(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory
  const parent = dirname(directory)
  if (parent === directory) throw new Error('viigran must run inside its own folder, beside package.json.')
  return nearestPackage(parent)
}
