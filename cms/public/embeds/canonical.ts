import type { Embedded } from '../../snippets/embedded.js'
import type { Answers } from '../answers/facade.js'
import type { Voice } from '../pages/page/view.js'
import type { IdeaFormPage, PageQuestion } from '../pages/request.js'
import { embedWords } from './words.js'

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
