import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

const paths = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? paths(value, `${prefix}${key}.`)
      : [`${prefix}${key}=${value === '' ? 'empty' : 'text'}`],
  )

test.each([
  ['nynorsk', nn],
  ['English', en],
])('an editor who reads %s misses no label and no message', (_, translation) => {
  expect(paths(translation)).toEqual(paths(nb))
})

test('no word is kept for an editor that nothing shows her', () => {
  const collections = join(import.meta.dirname, '..')
  const source = readdirSync(collections, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('translations'))
    .map((file) => readFileSync(join(collections, file), 'utf8'))
    .join('\n')
  const matches = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, name = '']) => name)
  // `pick((t) => t.fields.points)` is given to what takes its single fields with `pick(t).number`.
  const named = matches(/\bt\.([\w.]*\w)/g).filter((name) => !/^fields\.\w+$/.test(name))
  const picked = matches(/\bpick\(t\)\.(\w+)/g)
  const isShown = (path: string) =>
    named.some((name) => path === name || path.startsWith(`${name}.`)) || picked.some((name) => path.includes(`.${name}.`))
  const all = paths(nb).map((path) => path.replace(/=.*$/, ''))
  expect(all.filter((path) => !isShown(path))).toEqual([])
})
