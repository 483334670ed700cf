import type { Image, Locale } from '../../../../widgets/contract/index.js'
import type { Html } from '../html/index.js'
import { words, type Words } from '../words/index.js'
import { paths, type Paths } from './paths.js'

/** What one page shows, before the frame that all pages share is put around it. */
export interface View {
  readonly status: 200 | 201 | 400 | 404 | 405 | 413 | 415 | 422 | 429 | 500 | 503
  readonly title: string
  /** One plain sentence for search engines and shared links. */
  readonly description: string
  /** This page's path in the language asked for, as `paths` makes it. */
  readonly path: (locale: Locale) => string
  readonly section: 'home' | 'plakat' | 'strategy' | 'stories' | 'ideas' | null
  readonly body: Html
  /** Only for those who have its address: search engines leave it out. */
  readonly unlisted?: boolean
  /** It has a form that is sent to this server. */
  readonly sendsForm?: boolean
  /** The same content in the API, as a path. */
  readonly data?: string
  /** When the content was last changed in public: ISO 8601. */
  readonly updatedAt?: string
  readonly image?: Image | null
  /** When an article was first published: ISO 8601. */
  readonly publishedAt?: string
  /** Where there may be more soon: seconds until it is worth asking again. */
  readonly retryAfter?: number
}

/** What every view needs to speak the reader's language. */
export interface Voice {
  readonly locale: Locale
  readonly words: Words
  readonly paths: Paths
}

export function voiceOf(locale: Locale): Voice {
  return { locale, words: words[locale], paths: paths(locale) }
}

/** What all pages tell of the place they stand in. */
export interface Site {
  readonly municipality: string
  readonly accessibilityStatement: string | null
  readonly privacyStatement: string | null
}
