import { expect, test } from 'vitest'

import { points } from '../../../content/index.js'
import { statement } from './statement.js'

const nb = (text: string) => ({ text, lang: 'nb' as const })

test('every statement of Gran begins with the words that get the accent colour', () => {
  const all = points.map(nb)
  for (const one of all) expect(statement(one, all, 'nb').toString()).toMatch(/^<span class="beginning">Vi i Gran <\/span>./)
})

test('a translated statement is compared with its own language only', () => {
  const all = [nb('Vi i Gran deler'), nb('Vi i Gran lærer'), { text: 'We in Gran share', lang: 'en' as const }]
  expect(statement({ text: 'We in Gran share', lang: 'en' }, all, 'en').toString()).not.toContain('We in Gran </span>')
  expect(statement(nb('Vi i Gran deler'), all, 'en').toString()).toMatch(
    /^<span lang="nb"><span class="beginning">Vi i Gran <\/span/,
  )
})
