import type { Locale } from '../../contract/index.js'
import type { Sample, SamplePoint, SampleStory } from '../content.js'
import { updatedAt } from './pieces.js'
import { areaReference, pointReference, storyReference, tiltakReference } from './references.js'

const behind = (number: number, stories: readonly SampleStory[]) => stories.filter(({ points = [] }) => points.includes(number))

export function pointOf({ number, tiltak = [], areas = [] }: SamplePoint, stories: readonly SampleStory[], locale: Locale) {
  const adopted = tiltak.filter(({ kind }) => kind === 'vedtatt').length
  const told = behind(number, stories).length
  return {
    ...pointReference(number, locale),
    counts: {
      areas: areas.length,
      tiltak: adopted,
      examples: tiltak.length - adopted,
      stories: told,
      rings: adopted + told,
    },
    updatedAt,
  }
}

export function evidenceOf(
  { number, tiltak = [], areas = [] }: SamplePoint,
  { stories, areas: known = [] }: Sample,
  locale: Locale,
) {
  const told = behind(number, stories)
  return {
    none: tiltak.length + areas.length + told.length === 0,
    areas: areas.map((area) => areaReference(known.find((other) => other.number === area) ?? { number: area }, locale)),
    tiltak: tiltak.map((item) => tiltakReference(item, locale)),
    stories: told.map((story) => storyReference(story, locale)),
  }
}
