import { checkNode } from './check-node.mjs'

/**
 * What a command begins with: a Node that is new enough, the project's own folder, its packages, and a build of what has changed. Until then it
 * imports nothing that needs them, and nothing that an old Node could not read.
 * @param {('server' | 'widgets' | 'admin')[]} [parts] what must be built; everything when absent
 */
export async function prepare(parts) {
  checkNode()
  const { root } = await import('./paths.mjs')
  const { ensureInstalled } = await import('./install.mjs')
  const { ensureBuilt } = await import('./build.mjs')
  process.chdir(root)
  await ensureInstalled()
  await ensureBuilt(parts)
}
