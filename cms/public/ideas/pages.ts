import { randomUUID } from 'node:crypto'

import type { z } from 'zod'

import { usualMonths } from '../../../collections/ideas/months.js'
import { ideaFormSchema, strategySchema, type Locale } from '../../../widgets/contract/index.js'
import type { Assets } from '../pages/assets/index.js'
import type { IdeaPage } from '../pages/idea-page.js'
import { composeIdeaPage } from '../pages/index.js'
import { unknownSite } from '../pages/page/site.js'
import { makeReady, type Draft, type ReadyAnswer } from '../ready/answer.js'
import type { ReadyTable } from '../ready/table.js'
import { readResource } from '../resources/request.js'
import { familyPath } from '../resources/routes.js'
import { formWords } from './words/index.js'

export interface IdeaPagesOptions {
  readonly table: Pick<ReadyTable, 'answer'>
  readonly assets: Assets
  readonly publicUrl: URL | undefined
}

/** Makes pages about ideas. */
export interface IdeaPages {
  /** One that is made for one reader. */
  readonly page: (page: IdeaPage, locale: Locale) => Promise<ReadyAnswer>
  /** The form that nobody has filled in, with a key of its own: sent twice, it is one idea. */
  readonly form: (locale: Locale) => Promise<ReadyAnswer>
}

const siteSchema = strategySchema.pick({ municipality: true, accessibilityStatement: true, privacyStatement: true })
const blankSchema = ideaFormSchema.pick({ words: true, areas: true, privacyStatement: true })

/** Stands for the key in the form that is kept. */
const place = randomUUID()
const emptyForm: IdeaPage = { view: 'form', values: { key: place }, refused: null }

/**
 * The pages about ideas. They are made in the listening thread: a receipt comes whatever the composing thread does, and what somebody has typed goes nowhere
 * else. What the place is called and which areas there are is among the ready answers; a page waits for them as long as any reader does (turns.ts), and does
 * without where they cannot be had.
 */
export function createIdeaPages({ table, assets, publicUrl }: IdeaPagesOptions): IdeaPages {
  const sites = inEach((locale) => reader(table, `${familyPath('strategy')}?locale=${locale}`, siteSchema))
  const blanks = inEach((locale) => reader(table, `${familyPath('ideas')}?locale=${locale}`, blankSchema))
  const bare = inEach((locale) => ({
    words: formWords(locale, { months: usualMonths, municipality: null }),
    areas: [],
    privacyStatement: null,
  }))
  const forms = new Map<Locale, { readonly site: unknown; readonly blank: unknown; readonly draft: Draft }>()
  const around = async (locale: Locale) => {
    const [site = unknownSite, blank = bare[locale]] = await Promise.all([sites[locale](), blanks[locale]()])
    return { site, blank, assets, publicUrl }
  }
  return {
    page: async (page, locale) => makeReady(composeIdeaPage(page, locale, await around(locale))),
    form: async (locale) => {
      const frame = await around(locale)
      const { site, blank } = frame
      const last = forms.get(locale)
      const kept =
        last?.site === site && last.blank === blank ? last : { site, blank, draft: composeIdeaPage(emptyForm, locale, frame) }
      forms.set(locale, kept)
      return makeReady({ ...kept.draft, body: String(kept.draft.body).replace(place, randomUUID()) })
    },
  }
}

const inEach = <Made>(make: (locale: Locale) => Made): Readonly<Record<Locale, Made>> => ({
  nb: make('nb'),
  nn: make('nn'),
  en: make('en'),
})

/** Reads what the API says at an address: once for as long as it stays the same. While nobody can tell, what it said last. */
function reader<Shape>(table: Pick<ReadyTable, 'answer'>, address: string, schema: z.ZodType<Shape>) {
  const question = readResource(address)
  let last: { readonly from: ReadyAnswer; readonly value: Shape } | undefined
  return async (): Promise<Shape | undefined> => {
    const found = question?.kind === 'resource' ? await table.answer(question).catch(() => undefined) : undefined
    if (found?.type === 'bytes' && found.answer !== last?.from) {
      const said: unknown = JSON.parse(Buffer.from(found.answer.forms.identity.body).toString())
      last = { from: found.answer, value: schema.parse(said) }
    } else if (found?.type === 'nothing' || found?.type === 'not-yet') last = undefined
    return last?.value
  }
}
