import { readEmbed, type EmbedProblemQuestion, type EmbedQuestion, type EmbedStyleQuestion } from './embeds/request.js'
import type { ImageQuestion } from './images/request.js'
import { readOembed, type OembedQuestion } from './oembed/request.js'
import { readPage, type IdeaFormPage, type PageQuestion, type ProblemPageQuestion } from './pages/request.js'
import type { Problem } from './problem/index.js'
import { readResource, type ResourceQuestion } from './resources/request.js'

/** What can be composed from the read model. Plain data: the listener reads it, the composing thread answers it. `key` is equal for equal questions. */
export type Question =
  | ResourceQuestion
  | PageQuestion
  | ProblemPageQuestion
  | EmbedQuestion
  | EmbedStyleQuestion
  | EmbedProblemQuestion
  | OembedQuestion
  | ImageQuestion

/** Pages of a list beyond this one lie so far back that going there takes time. */
const farBack = 100

/** Whether composing it may take long where there is very much: a list that is searched, narrowed in several ways, or opened far back. */
export function isSlow(question: Question): boolean {
  const asked = 'query' in question ? question.query : question.kind === 'embed' ? narrowingOf(question) : null
  if (asked === null) return false
  const { page = '1', locale: _locale, limit: _limit, ...narrowing } = asked
  return 'q' in narrowing || Object.keys(narrowing).length > 1 || Number(page) > farBack
}

/** What of an element's attributes chooses among what there is. */
function narrowingOf({ told }: EmbedQuestion): Record<string, string> {
  const { kind, point, area, status } = told
  return { ...(kind && { kind }), ...(point && { point }), ...(area && { area }), ...(status && { status }) }
}

/** What a request target asks for. */
export type Asked =
  | Exclude<Question, ImageQuestion>
  | IdeaFormPage
  /** For programs: what is wrong, as JSON. */
  | { readonly kind: 'problem'; readonly answer: Problem }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Nothing that is kept ready: pictures, health, the demonstration page, and what is not there for programs. */
  | { readonly kind: 'other' }

const others = /^\/(?:(?:public|images|widgets|feed|healthz|readyz)(?:[/?]|$)|demo\/?(?:\?|$))/i

/** Reads a request target: an API resource, something to embed, or a page. What is nothing else is a page that is not there. */
export function readTarget(target: string): Asked {
  return (
    readResource(target) ??
    readEmbed(target) ??
    readOembed(target) ??
    (others.test(target) ? { kind: 'other' } : readPage(target))
  )
}
