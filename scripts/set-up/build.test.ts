import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

/** A project of one part, whose build writes what its source says. */
let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'viigran-build-'))
  mkdirSync(join(root, 'build', 'part'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const write = (file: string, text: string) => writeFileSync(join(root, file), text)
const builds = () => execFileSync(process.execPath, [join(root, 'build.mjs')], { encoding: 'utf8' }).includes('Bygger')

test('what is there already is built anew when its source has changed, and when somebody else has written over it', () => {
  write(
    'build.mjs',
    `import { copyFileSync } from 'node:fs'
    import { ensureBuilt } from ${JSON.stringify(new URL('build.mjs', import.meta.url).href)}

    const root = ${JSON.stringify(root)}
    const build = async () => copyFileSync(root + '/source', root + '/build/part/result')
    await ensureBuilt(undefined, { root, parts: { part: { inputs: ['source'], result: 'build/part', title: 'delen', build } } })`,
  )
  write('source', 'one')
  expect([builds(), builds()]).toEqual([true, false])
  write('source', 'two')
  expect(builds()).toBe(true)
  write('build/part/result', 'cut off')
  expect(builds()).toBe(true)
  rmSync(join(root, 'build', 'part', 'result'))
  expect([builds(), builds()]).toEqual([true, false])
})
