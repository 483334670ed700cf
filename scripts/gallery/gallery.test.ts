import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { projectRoot } from '../../cms/project-root.js'
import { everyElement } from '../../widgets/testing/elements.js'
import { shots } from './picture.js'

test('whoever looks through the gallery sees every element in every look', async () => {
  const folder = join(projectRoot, 'docs', 'gallery')
  const files = everyElement('').flatMap(([tag]) => shots.map(({ theme, width }) => `${tag}-${theme}-${width}.webp`))
  expect((await readdir(folder)).filter((name) => name.endsWith('.webp')).sort()).toEqual(files.sort())
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  for (const file of files) expect(page).toContain(`src="${file}"`)
})
