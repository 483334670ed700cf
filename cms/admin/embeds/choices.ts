import type {
  FilterOptions,
  NumberFieldSingleValidation,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { number, relationship } from 'payload/shared'

import { identityOf } from '../../../collections/fields/identity.js'
import { accentSchema, choicesOf } from '../../snippets/index.js'
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

/** Half a heading level is none. */
export const wholeNumber: NumberFieldSingleValidation = (value, options) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? wordsIn(options.req.i18n.language).validation.wholeNumber
    : number(value, options)

/** A colour, and one that can be read. */
export const readableAccent: TextFieldSingleValidation = (value, { data, req }) => {
  const { theme }: Fields = { ...data }
  if (!value || (theme !== 'light' && theme !== 'dark')) return true
  const { validation } = wordsIn(req.i18n.language)
  if (!/^#[0-9a-f]{6}$/i.test(value)) return validation.colour
  if (accentSchema(theme).safeParse(value).success) return true
  return theme === 'light' ? validation.tooLight : validation.tooDark
}
