import { expect, test } from 'vitest'

import { tiltakListSchema } from '../contract/index.js'
import { answerTo } from '../testing/answers/index.js'
import { boardOf } from './board.js'

const tiltak = (slug: string, kind: 'eksempel' | 'vedtatt', status: 'ide' | 'pagar' | 'stanset') => ({
  slug,
  title: slug,
  kind,
  status,
  lesson: 'Spør først.',
})

test('each tiltak stands in one place: by how far it has come, examples last, and a stopped one never hidden among them', () => {
  const all = [
    tiltak('e', 'eksempel', 'ide'),
    tiltak('s', 'eksempel', 'stanset'),
    tiltak('p', 'vedtatt', 'pagar'),
    tiltak('i', 'vedtatt', 'ide'),
  ]
  const answer = answerTo('/public/v1/tiltak?locale=nb', { points: [], stories: [], areas: [{ number: 1, tiltak: all }] })
  const board = boardOf(tiltakListSchema.parse(answer).items)
  expect(
    board.map((column) => [column.kind === 'eksempel' ? 'eksempler' : column.status, column.tiltak.map(({ slug }) => slug)]),
  ).toEqual([
    ['ide', ['i']],
    ['pagar', ['p']],
    ['stanset', ['s']],
    ['eksempler', ['e']],
  ])
})
