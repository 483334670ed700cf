import type { Locale } from '../../../widgets/contract/index.js'
import { snippetsFor, type Embed } from '../../snippets/index.js'
import { policy } from '../../snippets/read-policy.js'
import { html, type Html } from '../pages/html/index.js'
import type { Words } from './words/index.js'

/** An element on the page, with what an embedder pastes to get it. The same markup stands in the page and is shown for copying. */
export interface Snippet {
  readonly heading: string
  /** What the page says before it. Most have a heading of their own. */
  readonly before?: Html
  readonly markup: Html
}

/** The whole family but `gran-story`, which needs a story to show: as an editor gets them from the builder in the admin. */
export function snippets(origin: string, locale: Locale, words: Words): readonly Snippet[] {
  const site = { origin, municipality: words.municipality, policy }
  const settings = { locale, headingLevel: 2, theme: 'page' } as const
  const of = (embed: Embed & { readonly element: keyof Words['elements'] }): Snippet => ({
    heading: words.elements[embed.element],
    markup: snippetsFor(embed, site).script,
  })
  const before = html`<h2>${words.storiesHeading}</h2>
    <p>${words.storiesBefore}</p>`
  return [
    of({ element: 'plakat', ...settings }),
    of({ element: 'point', point: 1, ...settings }),
    { ...of({ element: 'stories', limit: 6, ...settings }), before },
    of({ element: 'tiltak', ...settings }),
    of({ element: 'areas', ...settings }),
    of({ element: 'matrix', ...settings }),
    of({ element: 'strategy', ...settings }),
    of({ element: 'idea', ...settings }),
  ]
}
