import type {
  FilterOptions,
  NumberFieldSingleValidation,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { relationship } from 'payload/shared'

import { identityOf } from '../../../collections/fields/identity.js'
import { choicesOf } from '../../snippets/index.js'
import { faultOfAccent, faultOfNumber, sentenceFor } from './faults.js'
import { wordsIn } from './words/index.js'

type Fields = Readonly<Record<string, unknown>>

/** A field is there for the elements that have it. */
export const whereChosen =
  (field: string) =>
  ({ element }: Fields): boolean =>
    choicesOf(element).includes(field)

/** A page that decides the colours decides the accent colour too. */
export const whereColoured = ({ theme }: Fields): boolean => theme === 'light' || theme === 'dark'

const published = { _status: { equals: 'published' } }

/** What everybody can read. */
export const publicStories: FilterOptions = { and: [published, { audience: { equals: 'public' } }] }

/** What is published of the current strategy: readers see no other. */
export const ofCurrentStrategy: FilterOptions = async ({ req: { payload, user } }) => {
  const settings = await payload.findGlobal({ slug: 'viigran-settings', depth: 0, user, overrideAccess: false })
  const strategy = identityOf(settings.currentStrategy)
  return strategy !== null && { and: [published, { strategy: { equals: strategy } }] }
}

const elementIn = ({ element }: Fields): unknown => element

/** What narrows other elements is what `gran-point` is about. */
export const pointWhereNeeded: RelationshipFieldSingleValidation = async (value, options) =>
  identityOf(value) === null && elementIn(options.data) === 'point'
    ? wordsIn(options.req.i18n.language).validation.point
    : relationship(value, options)

export const wholeNumber =
  (field: 'limit' | 'headingLevel'): NumberFieldSingleValidation =>
  (value, { req }) => {
    const fault = faultOfNumber(field, value)
    return fault === null || sentenceFor(fault, wordsIn(req.i18n.language))
  }

export const readableAccent: TextFieldSingleValidation = (value, { data, req }) => {
  const { theme }: Fields = { ...data }
  const fault = faultOfAccent(theme, value)
  return fault === null || sentenceFor(fault, wordsIn(req.i18n.language))
}
