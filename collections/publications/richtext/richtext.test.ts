import { expect, it } from 'vitest'

import { blockSchema } from '../shape/index.js'
import { blocksOf } from './index.js'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const list = (listType: string, ...children: unknown[]) => ({
  type: 'list',
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  children,
})
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

it('keeps what the public can show', () => {
  const lexical = root(
    { type: 'heading', tag: 'h2', children: [text('Overskrift')] },
    paragraph(text('Vanlig, '), text('fet', 1), text(' og '), text('kursiv', 2), { type: 'linebreak' }, text('ny linje')),
    { type: 'quote', children: [text('Sitat')] },
    list('number', item(text('Én')), item(text('To'))),
    paragraph(link('https://gran.kommune.no/viigran', text('les mer', 1))),
  )
  const blocks = blocksOf(lexical)
  expect(blocks).toEqual([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Overskrift' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Vanlig, ' },
        { type: 'text', text: 'fet', bold: true },
        { type: 'text', text: ' og ' },
        { type: 'text', text: 'kursiv', italic: true },
        { type: 'break' },
        { type: 'text', text: 'ny linje' },
      ],
    },
    { type: 'quote', children: [{ type: 'text', text: 'Sitat' }] },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'Én' }], [{ type: 'text', text: 'To' }]] },
    {
      type: 'paragraph',
      children: [
        { type: 'link', href: 'https://gran.kommune.no/viigran', children: [{ type: 'text', text: 'les mer', bold: true }] },
      ],
    },
  ])
  for (const block of blocks) expect(blockSchema.safeParse(block).success).toBe(true)
})

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:pw@example.com',
  'https://:pw@example.com',
  '//example.com',
  '/\\example.com',
  '/\t/example.com',
  '',
])('takes the link off %j and keeps its text', (url) => {
  expect(blocksOf(root(paragraph(text('før '), link(url, text('tekst')))))).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'før tekst' }] },
  ])
})

it.each([
  ['https://a.no/b?c=d#e', 'https://a.no/b?c=d#e'],
  ['www.gran.kommune.no', 'https://www.gran.kommune.no'],
  ['mailto:viigran@gran.kommune.no', 'mailto:viigran@gran.kommune.no'],
  ['tel:+4761338400', 'tel:+4761338400'],
  ['/historier/x', '/historier/x'],
  ['#avsnitt', '#avsnitt'],
])('keeps a link to %s', (url, href) => {
  expect(blocksOf(root(paragraph(link(url, text('tekst')))))).toMatchObject([{ children: [{ type: 'link', href }] }])
})

it('puts the items of a list within a list after the item that they belong to', () => {
  const inner = list('bullet', item(text('a')), item(text('b'), list('bullet', item(text('c')))))
  expect(blocksOf(root(list('bullet', item(text('Først')), item(inner), item(text('Sist')))))).toEqual([
    {
      type: 'list',
      ordered: false,
      items: ['Først', 'a', 'b', 'c', 'Sist'].map((value) => [{ type: 'text', text: value }]),
    },
  ])
})

it('keeps the text of what it does not know', () => {
  const table = {
    type: 'table',
    children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph(text('celle'))] }] }],
  }
  const lexical = root(table, { type: 'mystery', text: 'rest' }, paragraph({ type: 'mention', children: [text('navn')] }), {
    type: 'upload',
    value: 3,
  })
  expect(blocksOf(lexical)).toEqual(
    ['celle', 'rest', 'navn'].map((value) => ({ type: 'paragraph', children: [{ type: 'text', text: value }] })),
  )
})

it('begins a new line where paragraphs stand within a line', () => {
  const quote = { type: 'quote', children: [paragraph(text('én')), paragraph(text('to'))] }
  expect(blocksOf(root(quote))).toEqual([
    { type: 'quote', children: [{ type: 'text', text: 'én' }, { type: 'break' }, { type: 'text', text: 'to' }] },
  ])
})

it.each([
  [null],
  [undefined],
  ['text'],
  [{}],
  [{ root: null }],
  [root()],
  [
    root(paragraph(), paragraph(text('  '), { type: 'linebreak' }), list('bullet', item()), {
      type: 'heading',
      tag: 'h2',
      children: 7,
    }),
  ],
  [root(null, 3, 'x', [])],
])('finds nothing to read in %j', (lexical) => {
  expect(blocksOf(lexical)).toEqual([])
})
