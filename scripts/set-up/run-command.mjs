import { spawn } from 'node:child_process'

import { root } from './paths.mjs'

/**
 * Runs a program in the project's folder and waits for it. What it prints is shown only when it fails, or at once with `show`.
 * Ends this process with its exit code when it fails.
 */
export async function runCommand(command, args, { env = {}, show = false, shell = false } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell,
  })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve(signal ? 130 : exitCode))
  })
  if (code === 0) return
  process.stderr.write(Buffer.concat(printed))
  console.error(`\n«${[command, ...args].join(' ')}» gikk ikke (kode ${code}).`)
  process.exit(code)
}

/** Runs a JavaScript program of an installed package. */
export const runPackage = (script, args, options) => runCommand(process.execPath, [script, ...args], options)
