import type { Locale } from '../../../widgets/contract/index.js'
import type { Answers } from '../answers/index.js'
import type { Draft } from '../ready/answer.js'
import { whileMissing, whilePublished } from '../ready/lifetimes.js'
import { ideaPageView, type BlankForm, type IdeaPage } from './idea-page.js'
import { framed, type Frame } from './page/frame.js'
import type { Admin } from './page/admin.js'
import { siteOf } from './page/site.js'
import { voiceOf, type View, type Voice } from './page/view.js'
import { viewOf } from './page-views.js'
import { formPolicy, pagePolicy } from './policy.js'
import type { PageQuestion, ProblemPageQuestion } from './request.js'
import { problemView } from './views/problem.js'

/** What all pages are made with. */
export interface PagesContext extends Omit<Frame, 'site'> {
  readonly read: Answers
  readonly admin: Admin
}

/** A page that reads without script. @returns null when there is nothing to show */
export function composePage({ page, name, query, locale }: PageQuestion, context: PagesContext): Draft | null {
  const voice = voiceOf(locale)
  const view = viewOf[page]({ read: context.read, admin: context.admin, voice, name, query })
  return view && draftOf(view, voice, frameOf(context, locale))
}

/** The page that says why there is none. */
export function composeProblemPage({ problem, locale }: ProblemPageQuestion, context: PagesContext): Draft {
  const voice = voiceOf(locale)
  return draftOf(problemView(problem, voice), voice, frameOf(context, locale))
}

/** A page about an idea, for one reader. Compressing it would take longer than sending it. */
export function composeIdeaPage(page: IdeaPage, locale: Locale, { blank, ...frame }: Frame & { blank: BlankForm }): Draft {
  const voice = voiceOf(locale)
  return {
    ...draftOf(ideaPageView(page, { blank, site: frame.site }, voice), voice, frame),
    cacheControl: 'no-store',
    compressed: null,
  }
}

const frameOf = ({ read, assets, publicUrl }: PagesContext, locale: Locale): Frame => ({
  site: siteOf(read, locale),
  assets,
  publicUrl,
})

function draftOf(view: View, voice: Voice, frame: Frame): Draft {
  return {
    status: view.status,
    body: framed(view, voice, frame),
    type: 'text/html; charset=utf-8',
    cacheControl: view.status === 200 ? whilePublished : view.status === 404 ? whileMissing : 'no-store',
    fields: [
      ...pageFields(voice.locale, view.sendsForm ? formPolicy : pagePolicy),
      ...(view.retryAfter === undefined ? [] : ['Retry-After', String(view.retryAfter)]),
      ...(view.status === 405 ? ['Allow', 'GET, HEAD'] : []),
    ],
  }
}

/** What keeps a page from doing harm, and its language. */
export const pageFields = (lang: string, policy: string): string[] => [
  'Content-Language',
  lang,
  'Content-Security-Policy',
  policy,
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
]
