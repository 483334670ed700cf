import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './paths.mjs'
import { runPackage } from './run-command.mjs'

/**
 * The parts of a build, each with the files that it is made of and what comes of it. `cms/admin` is what Next compiles, which names each of its builds; the
 * rest of `cms` and `collections` runs as plain modules.
 */
export const parts = {
  server: {
    inputs: ['cms', 'collections', 'scripts', 'widgets', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    result: 'build/server',
    title: 'serveren',
    build: buildServer,
  },
  widgets: {
    inputs: ['widgets', 'tsconfig.json', 'package-lock.json'],
    result: 'build/widgets',
    title: 'widgetene',
    build: buildWidgets,
  },
  admin: {
    inputs: [
      'cms/admin',
      'cms/pass-on',
      'cms/project-root.ts',
      'cms/public/pages/html',
      'cms/public/pages/page',
      'cms/snippets',
      'collections',
      'widgets/contract',
      'tsconfig.json',
      'package-lock.json',
    ],
    result: 'cms/admin/.next/BUILD_ID',
    title: 'redigeringen (tar om lag et minutt)',
    build: buildAdmin,
  },
}

/** Built beside and moved into place, so that a server that runs from here never sees half of it. */
async function buildServer() {
  const [fresh, inPlace] = ['build/server.new', 'build/server']
  rmSync(join(root, fresh), { recursive: true, force: true })
  await runPackage('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', fresh])
  for (const file of readdirSync(join(root, 'cms'), { recursive: true })) {
    if (/\.(css|svg)$/.test(file) && !/node_modules|\.next|^admin/.test(file)) copy(join('cms', file), fresh)
  }
  if (existsSync(join(root, 'widgets', 'csp.json'))) copy('widgets/csp.json', fresh)
  rmSync(join(root, inPlace), { recursive: true, force: true })
  renameSync(join(root, fresh), join(root, inPlace))
}

const copy = (file, to) => cpSync(join(root, file), join(root, to, file))

async function buildWidgets() {
  await runPackage('node_modules/rollup/dist/bin/rollup', ['--config', 'widgets/rollup.config.js'], {
    env: { NODE_ENV: 'production' },
  })
}

async function buildAdmin() {
  await runPackage('node_modules/next/dist/bin/next', ['build', 'cms/admin'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
}
