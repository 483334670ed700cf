import type { Writing } from './writing.js'

export const newestTitle = 'Alt som kan stå i en historie'

/** More than fit on one page of the list. */
const challenges = 13

/** What an installation gets in time and the samples do not have: marks, a point without evidence, many stories, a text with everything in it. */
export async function writeMore(writing: Writing): Promise<void> {
  await markMatrix(writing)
  await leavePointTwoWithoutEvidence(writing)
  const points = await writing.find('points?where[number][equals]=1')
  for (let number = 1; number <= challenges; number += 1) {
    await writing.publish('stories', { title: `Utfordring ${number}`, kind: 'sammensatt-utfordring', points })
  }
  const images = await writing.find('media?sort=filename')
  for (const image of images) await writing.change('media', image, { credit: 'Kari Nordmann' })
  await writing.publish('stories', { title: newestTitle, kind: 'sammensatt-utfordring', points, images, body: everyBlock })
}

/** One answer of each kind for the first area: yes, no, and unknown as before. */
async function markMatrix(writing: Writing): Promise<void> {
  const matrix = { point1: 'ja', point2: 'nei' }
  for (const area of await writing.find('areas?where[number][equals]=1'))
    await writing.change('areas', area, { matrix, _status: 'published' })
}

async function leavePointTwoWithoutEvidence(writing: Writing): Promise<void> {
  for (const story of await writing.find('stories?where[points.number][equals]=2'))
    await writing.change('stories', story, { _status: 'draft' })
}

/** A node of the rich text editor (Lexical). */
const node = (type: string, children: readonly object[], rest: object = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...rest,
})
const text = (words: string, format = 0) => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const link = (url: string, words: string) => node('link', [text(words)], { version: 3, fields: { linkType: 'custom', url } })

const everyBlock = {
  root: node('root', [
    node('paragraph', [text('Det begynte med '), text('en telefon', 1), text(' som '), text('ingen', 2), text(' tok.')]),
    node('heading', [text('Slik gikk det')], { tag: 'h2' }),
    node('heading', [text('Først')], { tag: 'h3' }),
    node('list', [node('listitem', [link('https://gran.no/a', 'en lenke')], { value: 1 })], { listType: 'bullet', tag: 'ul' }),
    node('list', [node('listitem', [text('én')], { value: 1 })], { listType: 'number', tag: 'ol' }),
    node('quote', [text('Det virker.')]),
  ]),
}
