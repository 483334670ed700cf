import { pageOf } from '../../snippets/embedded.js'
import type { Answers } from '../answers/facade.js'
import { html } from '../pages/html/index.js'
import { siteOf } from '../pages/page/site.js'
import { voiceOf, type Voice } from '../pages/page/view.js'
import { openToAll, type Draft } from '../ready/answer.js'
import { forEver, whileMissing, whilePublished } from '../ready/lifetimes.js'
import { titleOf } from './canonical.js'
import { elementFor, write } from './element.js'
import { fragment } from './fragment.js'
import { embedPolicy, styleSource } from './policy.js'
import type { EmbedProblemQuestion, EmbedQuestion, EmbedStyleQuestion } from './request.js'
import { elementStyle, pageStyle, paperStyleWith } from './style.js'

/** What all embeds are made with. */
export interface EmbedsContext {
  readonly read: Answers
  readonly publicUrl: URL | undefined
}

/** An element, rendered, as the page of an iframe or as a piece of another page. @returns null when there is no such thing */
export function composeEmbed(question: EmbedQuestion, { read, publicUrl }: EmbedsContext): Draft | null {
  const element = elementFor(question, read, publicUrl)
  if (element === null) return null
  const voice = voiceOf(question.locale)
  const absolute = (path: string) => (publicUrl === undefined ? path : new URL(path, publicUrl).href)
  const page = absolute(pageOf(question, voice.paths))
  const title = titleOf(question, voice, read)
  const sendsTo = question.name === 'idea' ? (publicUrl?.origin ?? "'self'") : null
  if (question.form !== 'page') return fragment(question, { element, page, title, absolute, sendsTo })
  const rules = `${elementStyle(question.name).text}${element.rules}`
  const heading = question.name === 'stories' ? html`<h1>${title}</h1>`.toString() : ''
  const body = heading + write(element, { style: `<style>${rules}</style>`, page, title })
  const { municipality } = siteOf(read, question.locale)
  const around = pageStyle(question.told)
  return framed({ title: `${title} – ${municipality}`, page, around, inside: [rules], body, sendsTo }, voice, 200)
}

/** A style that a fragment links to. A name of an older version gets the style of now: somebody may still show what linked to it. */
export function composeEmbedStyle({ name, digest, accent }: EmbedStyleQuestion): Draft {
  const now = name === 'content' ? paperStyleWith(accent) : elementStyle(name)
  return {
    body: now.text,
    type: 'text/css; charset=utf-8',
    cacheControl: digest === now.digest ? forEver : whileMissing,
    fields: openToAll,
  }
}

/** Why there is nothing in the iframe, in plain words. A 404 is the same for what never was and what was taken away. */
export function composeEmbedProblem({ problem, locale }: EmbedProblemQuestion, { publicUrl }: EmbedsContext): Draft {
  const voice = voiceOf(locale)
  const { title, explanation } = voice.words.problems[problem]
  const page = publicUrl === undefined ? voice.paths.home : new URL(voice.paths.home, publicUrl).href
  const body = html`<h1>${title}</h1>
    <p>${explanation}</p>
    <p><a href="${page}">${voice.words.frontPage}</a></p>`.toString()
  return framed({ title, page: null, around: pageStyle({}), inside: [], body, sendsTo: null }, voice, statuses[problem])
}

const statuses = { notFound: 404, badRequest: 400, notReady: 503 } as const
type Status = 200 | (typeof statuses)[keyof typeof statuses]

const lifetimes: Readonly<Record<Status, string>> = { 200: whilePublished, 400: 'no-store', 404: whileMissing, 503: 'no-store' }

interface Framed {
  readonly title: string
  /** The page with the same content; null where there is none. */
  readonly page: string | null
  /** The style of the page itself, and those within its element. */
  readonly around: string
  readonly inside: readonly string[]
  readonly body: string
  /** Where its form is sent (policy.ts). */
  readonly sendsTo: string | null
}

function framed({ title, page, around, inside, body, sendsTo }: Framed, { locale }: Voice, status: Status): Draft {
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    ${page && html`<link rel="canonical" href="${page}" />`}
    <base target="_top" />
    <script type="module" src="/widgets/v1/embed.js"></script>
    <script type="module" src="/widgets/v1/inside.js"></script>`.toString()
  return {
    status,
    body: `<!doctype html>\n<html lang="${locale}">\n<head>\n${head}\n<style>${around}</style>\n</head>\n<body>\n<main>${body}</main>\n</body>\n</html>\n`,
    type: 'text/html; charset=utf-8',
    cacheControl: lifetimes[status],
    fields: [
      'Content-Language',
      locale,
      'Content-Security-Policy',
      embedPolicy([around, ...inside].map(styleSource), sendsTo),
      'Referrer-Policy',
      'strict-origin-when-cross-origin',
      ...(status === 503 ? ['Retry-After', '3'] : []),
    ],
  }
}
