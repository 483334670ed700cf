import { spawn } from 'node:child_process'

import { prepare } from './set-up/prepare.mjs'

/**
 * `npm run dev`: runs the sources. Admin components and pages are reloaded by Next, widgets are built anew by Rollup, and everything else
 * (collections, read side, host) starts the processes again.
 */
await prepare([])

const env = {
  ...process.env,
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
  // Payload would listen for Next's reloads and then open the database anew under our feet. A changed collection starts the process again.
  DISABLE_PAYLOAD_HMR: 'true',
}
const run = (script, args, environment = env) =>
  spawn(process.execPath, [script, ...args], { env: environment, stdio: 'inherit' })

const running = [
  // As for production: Lit's parts for development are larger than the widgets may be.
  run(
    'node_modules/rollup/dist/bin/rollup',
    ['--config', 'widgets/rollup.config.js', '--watch', '--no-watch.clearScreen', '--silent'],
    { ...env, NODE_ENV: 'production' },
  ),
  run('node_modules/tsx/dist/cli.mjs', [
    'watch',
    '--clear-screen=false',
    '--include=collections/**/*.ts',
    '--include=cms/**/*.{ts,css}',
    '--exclude=cms/admin/{app,look,.next}/**',
    '--exclude=**/*.{test,d}.ts',
    'cms/main.ts',
  ]),
]

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running.forEach((child) => child.kill(signal)))
const codes = await Promise.all(running.map((child) => new Promise((resolve) => child.once('exit', resolve))))
process.exitCode = Math.max(...codes.map((code) => code ?? 0))
