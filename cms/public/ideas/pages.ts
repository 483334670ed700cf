import { randomUUID } from 'node:crypto'

import type { z } from 'zod'

import { usualMonths } from '../../../collections/ideas/months.js'
import { ideaFormSchema, strategySchema, type Locale } from '../../../widgets/contract/index.js'
import type { Assets } from '../pages/assets/index.js'
import type { IdeaPage } from '../pages/idea-page.js'
import { composeIdeaPage } from '../pages/index.js'
import { unknownSite } from '../pages/page/site.js'
import { makeReady, type ReadyAnswer } from '../ready/answer.js'
import type { ReadyTable } from '../ready/table.js'
import { readResource } from '../resources/request.js'
import { familyPath, type Family } from '../resources/routes.js'
import { formWords } from './words/index.js'

export interface IdeaPagesOptions {
  readonly table: Pick<ReadyTable, 'answer'>
  readonly assets: Assets
  readonly publicUrl: URL | undefined
}

/** Makes a page about an idea, for one reader. */
export type IdeaPages = (page: IdeaPage, locale: Locale) => Promise<ReadyAnswer>

const siteSchema = strategySchema.pick({ municipality: true, accessibilityStatement: true })
const blankSchema = ideaFormSchema.pick({ words: true, areas: true })

/** A form that nobody has filled in, with a key of its own: sent twice, it is one idea. */
export const emptyForm = (): IdeaPage => ({ view: 'form', values: { key: randomUUID() }, refused: null })

/**
 * The pages about ideas. They are made in the listening thread: a receipt waits for nobody, and what somebody has typed goes nowhere else. What the place
 * is called and which areas there are is among the ready answers; a page does without where that was never known and cannot be had now.
 */
export function createIdeaPages({ table, assets, publicUrl }: IdeaPagesOptions): IdeaPages {
  const inEach = <Shape>(family: Family, schema: z.ZodType<Shape>) => {
    const of = (locale: Locale) => reader(table, `${familyPath(family)}?locale=${locale}`, schema)
    return { nb: of('nb'), nn: of('nn'), en: of('en') }
  }
  const sites = inEach('strategy', siteSchema)
  const blanks = inEach('ideas', blankSchema)
  return async (page, locale) => {
    const [site = unknownSite, blank = { words: formWords(locale, usualMonths), areas: [] }] = await Promise.all([
      sites[locale](),
      blanks[locale](),
    ])
    return makeReady(composeIdeaPage(page, locale, { site, blank, assets, publicUrl }))
  }
}

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
