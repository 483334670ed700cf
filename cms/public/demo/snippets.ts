import type { Locale } from '../../../widgets/contract/index.js'
import { snippetsFor } from '../../snippets/index.js'
import { policy } from '../../snippets/read-policy.js'
import type { Html } from '../pages/html/index.js'

/** What an embedder pastes. The same markup stands in the page and is shown for copying. */
export interface Snippets {
  readonly plakat: Html
  readonly stories: Html
}

/** As an editor gets them from the builder in the admin. */
export function snippets(origin: string, municipality: string, locale: Locale): Snippets {
  const site = { origin, municipality, policy }
  const settings = { locale, headingLevel: 2, theme: 'page' } as const
  return {
    plakat: snippetsFor({ element: 'plakat', ...settings }, site).script,
    stories: snippetsFor({ element: 'stories', limit: 6, ...settings }, site).script,
  }
}
