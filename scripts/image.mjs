import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import { nodeFileTrace } from '@vercel/nft'

import { root } from './set-up/paths.mjs'

/**
 * `node scripts/image.mjs <folder>`: copies what the built product needs to run into a folder (Dockerfile). Of the packages only those that something
 * loads, whole, since what they load at run time is hard to foresee; without their types and source maps. Of 900 MB remain 400.
 */
const [target] = process.argv.slice(2)
if (target === undefined) {
  console.error('node scripts/image.mjs <mappe>')
  process.exit(2)
}

const next = join('cms', 'admin', '.next')
const unread = /\.(?:map|md|d\.[cm]?ts)$/

const filesIn = (folder, suffix) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(suffix))

/** `node_modules/@a/b/c.js` → `node_modules/@a/b`. What lies inside a package comes with it. */
const packageOf = (file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]

/** Next has traced its own server and every page. */
const tracedByNext = filesIn(next, '.nft.json').flatMap((trace) =>
  JSON.parse(readFileSync(join(root, trace), 'utf8')).files.map((file) => relative(root, resolve(root, dirname(trace), file))),
)
const { fileList } = await nodeFileTrace(filesIn(join('build', 'server'), '.js'), { base: root, processCwd: root })
// Fonts are read as files.
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const read = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource/'))
const packages = [...read.map((name) => `node_modules/${name}`), ...tracedByNext, ...fileList]
  .map(packageOf)
  .filter((name) => name !== undefined)

copy('package.json')
copy(join('widgets', 'csp.json'))
copy(join('build', 'server'))
copy(join('build', 'widgets'))
copy(next, (file) => !file.startsWith(join(root, next, 'cache')))
copy(join('cms', 'admin', 'next.config.mjs'))
copy(join('cms', 'admin', 'mended-ui'))
for (const suffix of ['.css', '.svg']) for (const name of filesIn(join('cms', 'public'), suffix)) copy(name)
for (const name of new Set(packages)) copy(name, (file) => !unread.test(file))

function copy(name, filter) {
  mkdirSync(dirname(join(target, name)), { recursive: true })
  cpSync(join(root, name), join(target, name), { recursive: true, verbatimSymlinks: true, filter })
}
