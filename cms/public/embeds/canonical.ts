import { storyKindSchema, type EmbedName } from '../../../widgets/contract/index.js'
import type { Answers } from '../answers/facade.js'
import type { Voice } from '../pages/page/view.js'
import type { IdeaFormPage, PageQuestion } from '../pages/request.js'
import { embedWords } from './words.js'

/** Which element, with which content. */
export interface Embedded {
  readonly name: EmbedName
  /** A point's number, a story's slug; empty where there is one only. */
  readonly item: string
  readonly told: Readonly<Record<string, string>>
}

/** The page of ours that shows the same, in the same language. */
export function pageOf({ name, item, told }: Embedded, { paths }: Voice): string {
  switch (name) {
    case 'plakat':
      return paths.plakat
    case 'point':
      return paths.point(Number(item))
    case 'story':
      return paths.story(item)
    case 'stories':
      return paths.stories({
        kind: storyKindSchema.safeParse(told.kind).data,
        ...(told.point && { point: Number(told.point) }),
        ...(told.area && { area: told.area }),
      })
    case 'strategy':
      return paths.strategy
    case 'areas':
    case 'matrix':
      return `${paths.strategy}#omrader`
    case 'tiltak':
      return told.area ? paths.area(told.area) : `${paths.strategy}#omrader`
    case 'idea':
      return paths.ideas
  }
}

/** What an iframe is called (WCAG 2.4.1, H64), and a link in its place. */
export function titleOf({ name, item, told }: Embedded, { words, locale }: Voice, read: Answers): string {
  switch (name) {
    case 'point':
      return [words.point.title(Number(item)), read.point(Number(item), locale)?.statement.text].filter(Boolean).join(': ')
    case 'story':
      return read.story(item, locale)?.title.text ?? words.stories
    case 'tiltak': {
      const area = told.area ? read.area(told.area, locale) : null
      return area ? `${words.tiltak}: ${area.title.text}` : words.tiltak
    }
    case 'matrix':
      return embedWords[locale].matrix
    case 'idea':
      return read.ideaForm(locale).words.title
    case 'plakat':
    case 'stories':
    case 'strategy':
    case 'areas':
      return words[name]
  }
}

/** The element that shows what a page of ours shows; null where there is none. */
export function embeddedOn(question: PageQuestion | IdeaFormPage): Embedded | null {
  if (question.kind === 'idea-form') return { name: 'idea', item: '', told: {} }
  const { page, name, query } = question
  switch (page) {
    case 'plakat':
    case 'strategy':
      return { name: page, item: '', told: {} }
    case 'point':
    case 'story':
      return { name: page, item: name, told: {} }
    case 'area':
      return { name: 'tiltak', item: '', told: { area: name } }
    case 'stories': {
      const { page: number = '1', kind, point, area, ...others } = query
      if (number !== '1' || Object.keys(others).some((other) => other !== 'locale')) return null
      return { name: page, item: '', told: { ...(kind && { kind }), ...(point && { point }), ...(area && { area }) } }
    }
    case 'home':
    case 'idea':
    case 'tiltak':
      return null
  }
}

/** The path of the page in an iframe. */
export function embedPath({ name, item, told }: Embedded, { locale }: Pick<Voice, 'locale'>): string {
  const query = new URLSearchParams({ ...(locale !== 'nb' && { locale }), ...told })
  return `/embed/${name}${item && `/${item}`}${query.size === 0 ? '' : `?${query.toString()}`}`
}
