import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { areas, points, strategy } from './index.js'
import { normalise } from './testing/normalise.js'

const source = normalise(readFileSync(new URL('./testing/innovasjonsstrategi.txt', import.meta.url), 'utf8'))
const tiltak = areas.flatMap((area) => area.tiltak)

/** Every text of the content, as the source prints it. */
const texts = [
  strategy.vision,
  strategy.visionSource,
  strategy.values,
  strategy.valuesSource,
  strategy.levelsIntroduction,
  ...strategy.levels,
  ...strategy.background,
  ...strategy.context.explanation,
  strategy.quotation.text,
  strategy.quotation.source,
  strategy.invitation,
  ...strategy.channels.flatMap(({ name, address }) => [name, address]),
  ...points,
  ...areas.flatMap(({ title, aim }) => [title, aim]),
]

/** A tiltak's title has lost the full stop or the colon that follows it in the print. */
const asPrinted = tiltak.map(
  ({ title, description }) => new RegExp(`${escaped(title)}[.:]${description ? ` ${escaped(description)}` : ''}`),
)

/** Texts that repeat in short what one of the paragraphs says. */
const repeated = [
  strategy.title,
  strategy.municipality,
  strategy.goal,
  strategy.definition.name,
  strategy.definition.explanation,
  strategy.definition.facets.join(', '),
  'styring, fornyelse og innovasjon',
  'medarbeiderdrevet, brukerorientert, kulturbyggende og initiativbasert',
  ...strategy.origins.map(({ name, explanation }) => `${name} (${explanation})`),
]

/** What is printed beside the text: page numbers, headings, the lost matrix, the remains of the bullets and of an ornament. */
const furniture =
  /Side \d|Bakgrunn|Innovasjonsplakaten 1 2 3 4 5 6 7 8 9 10|Innovasjonsplakaten|Jfr\.|\b\d+\.|\b[Fors]\b|[«»:\s]/g

describe('the strategy', () => {
  test('says what the source says, word for word', () => {
    expect([...texts, ...repeated].filter((text) => !source.includes(text))).toEqual([])
    expect(asPrinted.filter((pattern) => !pattern.test(source))).toEqual([])
  })

  test('leaves no word of the source out', () => {
    let rest = source
    for (const pattern of asPrinted) rest = rest.replace(pattern, ' ')
    for (const text of [...texts].sort((one, other) => other.length - one.length)) rest = rest.replace(text, ' ')
    expect(rest.replace(furniture, '')).toBe('')
  })

  test('has ten points, ten areas and 5, 4, 4, 4, 2, 2, 3, 3, 2, 3 tiltak', () => {
    expect(points).toHaveLength(10)
    expect(points.filter((point) => point.startsWith('Vi i Gran '))).toHaveLength(10)
    expect(areas.map((area) => area.tiltak.length)).toEqual([5, 4, 4, 4, 2, 2, 3, 3, 2, 3])
    expect(strategy.definition.facets).toHaveLength(7)
  })

  test('has no torn words, double spaces or full stops in titles', () => {
    for (const text of [...texts, ...tiltak.flatMap(({ title, description }) => [title, description ?? title])]) {
      expect(text).not.toMatch(/ {2}| \.| ti l |vil je|^\s|\s$/)
    }
    for (const { title } of [...areas, ...tiltak]) expect(title).not.toMatch(/[.:]$/)
  })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
