import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './paths.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Installs the packages when node_modules is not what the lock file says. Compares the contents (npm keeps its own list of what it
 * installed), because a time stamp says nothing after `git checkout`.
 */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installerer pakker (første gang tar det et par minutter) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  // Under NODE_ENV=production npm would leave out what builds the rest.
  const env = { NODE_ENV: '' }
  if (npm?.endsWith('.js')) await runCommand(process.execPath, [npm, ...args], { env })
  else await runCommand('npm', args, { env, shell: process.platform === 'win32' })
}

function isInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(join(root, 'package-lock.json'))
  if (installed === undefined || wanted === undefined) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || installed[path]?.version === version || (optional && installed[path] === undefined),
  )
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}
