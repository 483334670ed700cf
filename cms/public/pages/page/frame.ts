import { defaultLocale, locales, type Locale } from '../../../../widgets/contract/index.js'
import type { Assets } from '../assets/index.js'
import { discovery } from '../../oembed/discovery.js'
import { html, type Html } from '../html/index.js'
import { dateText } from '../pieces/date.js'
import { words as allWords } from '../words/index.js'
import type { Site, View, Voice } from './view.js'

export interface Frame {
  readonly site: Site
  readonly assets: Assets
  /** PUBLIC_URL. Without it addresses in the head stay relative, and shared links get no picture. */
  readonly publicUrl: URL | undefined
}

/** The whole document: the head, the header with menu and languages, the view, the footer. */
export function framed(view: View, voice: Voice, { site, assets, publicUrl }: Frame): string {
  const { words, locale, paths: to } = voice
  const title = view.section === 'home' ? `${site.municipality} – ${view.title}` : `${view.title} – ${site.municipality}`
  return `<!doctype html>\n${html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${headLinks(view, voice, assets, publicUrl)}
      ${view.status === 200 && !view.unlisted && openGraph(view, voice, site, publicUrl)}
    </head>
    <body>
      <a class="skip" href="#innhold">${words.skipToContent}</a>
      <header>
        <p class="municipality"><a href="${to.home}">${site.municipality}</a></p>
        <nav class="menu" aria-label="${words.mainMenu}">
          <ul>
            ${menuItem(to.plakat, words.plakat, view.section === 'plakat')}
            ${menuItem(to.strategy, words.strategy, view.section === 'strategy')}
            ${menuItem(to.stories(), words.stories, view.section === 'stories')}
            ${menuItem(to.ideas, words.ideas.menu, view.section === 'ideas')}
          </ul>
        </nav>
        <nav class="languages" aria-label="${words.chooseLanguage}">
          <ul>
            ${locales.map((other) => languageItem(view, other, locale))}
          </ul>
        </nav>
      </header>
      <main id="innhold" tabindex="-1">${view.body}</main>
      ${footer(view, voice, site)}
    </body>
  </html>`.toString()}\n`
}

function menuItem(path: string, name: string, current: boolean): Html {
  return current ? html`<li><a href="${path}" aria-current="true">${name}</a></li>` : html`<li><a href="${path}">${name}</a></li>`
}

function languageItem(view: View, other: Locale, locale: Locale): Html {
  const name = allWords[other].language
  if (other === locale) return html`<li><a href="${view.path(other)}" lang="${other}" aria-current="true">${name}</a></li>`
  return html`<li><a href="${view.path(other)}" lang="${other}" hreflang="${other}" rel="alternate">${name}</a></li>`
}

/** The same content in the API, in the same language. */
function dataPath({ data }: View, locale: Locale): string | undefined {
  if (data === undefined || locale === defaultLocale) return data
  return `${data}${data.includes('?') ? '&' : '?'}locale=${locale}`
}

function headLinks(view: View, { locale }: Voice, assets: Assets, publicUrl: URL | undefined): Html {
  const known =
    view.status === 200 && !view.unlisted
      ? html`<meta name="description" content="${view.description}" />
          <link rel="canonical" href="${absolute(view.path(locale), publicUrl)}" />
          ${locales.map((other) => html`<link rel="alternate" hreflang="${other}" href="${absolute(view.path(other), publicUrl)}" />`)}
          ${discovery(view.path(locale), view.title, publicUrl)}`
      : html`<meta name="robots" content="noindex" />`
  const data = dataPath(view, locale)
  return html`${known} ${data !== undefined && html`<link rel="alternate" type="application/json" href="${data}" />`}
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#141a17" media="(prefers-color-scheme: dark)" />
    ${assets.preloadedFonts.map((font) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}" />`)}
    <link rel="stylesheet" href="${assets.stylesheet}" />
    <link rel="icon" type="image/svg+xml" href="${assets.favicon}" />`
}

function openGraph(view: View, { words, locale }: Voice, site: Site, publicUrl: URL | undefined): Html {
  const picture = view.image?.variants.at(-1)
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['og:title', view.title],
    ['og:description', view.description],
    ['og:type', view.publishedAt === undefined ? 'website' : 'article'],
    ['og:url', absolute(view.path(locale), publicUrl)],
    ['og:locale', words.openGraph],
    ['og:site_name', site.municipality],
    ['article:published_time', view.publishedAt],
    ['article:modified_time', view.publishedAt && view.updatedAt],
    // A picture's address must be absolute here, and only PUBLIC_URL says where we are.
    ...(publicUrl === undefined || picture === undefined
      ? []
      : ([
          ['og:image', absolute(picture.url, publicUrl)],
          ['og:image:width', picture.width],
          ['og:image:height', picture.height],
          ['og:image:alt', view.image?.alt.text],
        ] as const)),
  ]
  return html`${properties.map(([property, content]) => content !== undefined && html`<meta property="${property}" content="${content}" />`)}`
}

/** Nothing at all where there is nothing to say: a rule needs something below it. */
function footer(view: View, voice: Voice, site: Site): Html | null {
  const { words, locale } = voice
  const data = dataPath(view, locale)
  const items = [
    view.updatedAt !== undefined && html`${words.vocabulary.updated(dateText(view.updatedAt, voice))}`,
    data !== undefined && html`<a href="${data}" rel="alternate" type="application/json">${words.dataAsJson}</a>`,
    site.accessibilityStatement !== null && html`<a href="${site.accessibilityStatement}">${words.accessibilityStatement}</a>`,
    site.privacyStatement !== null && html`<a href="${site.privacyStatement}">${words.privacyStatement}</a>`,
  ].filter((item) => item !== false)
  if (items.length === 0) return null
  return html`<footer>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </footer>`
}

function absolute(path: string, publicUrl: URL | undefined): string {
  return publicUrl === undefined ? path : new URL(path, publicUrl).href
}
