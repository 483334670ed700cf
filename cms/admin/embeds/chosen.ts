import { choicesOf, embedSchema, type Embed } from '../../snippets/index.js'
import { faultOfAccent, faultOfNumber, type Fault } from './faults.js'

/** What can be named in a form: a document, by what it is called in addresses. */
export const namedFields = { story: 'stories', point: 'points', area: 'areas' } as const
export type NamedField = keyof typeof namedFields

/** A chosen document. */
export type Named =
  | { readonly state: 'none' }
  | { readonly state: 'asking' }
  | { readonly state: 'found'; readonly name: string | number }
  | { readonly state: 'gone' }

/** What the form says: an embed, or what stands in its way. */
export type Chosen =
  { readonly embed: Embed } | { readonly missing: 'point' | 'story' | 'gone' | 'asking' | 'other' } | { readonly wrong: Fault }

/**
 * Reads the form.
 * @param fields its values by name; what the element does not have is left aside
 * @param named the documents that are chosen in it
 */
export function chosenIn(fields: Readonly<Record<string, unknown>>, named: Readonly<Record<NamedField, Named>>): Chosen {
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries({ ...fields, ...namesOf(named) })) {
    if (value !== null && value !== undefined && value !== '') given[name] = value
  }
  const choices = choicesOf(given.element)
  const inUse = Object.entries(named).flatMap(([name, { state }]) => (choices.includes(name) ? [state] : []))
  if (inUse.includes('asking')) return { missing: 'asking' }
  if (inUse.includes('gone')) return { missing: 'gone' }
  const { data } = embedSchema.safeParse(given)
  if (data !== undefined) return { embed: data }
  if (given.element === 'point' && given.point === undefined) return { missing: 'point' }
  if (given.element === 'story' && given.story === undefined) return { missing: 'story' }
  const wrong =
    faultOfAccent(given.theme, given.accent) ??
    (choices.includes('limit') ? faultOfNumber('limit', given.limit) : null) ??
    faultOfNumber('headingLevel', given.headingLevel)
  return wrong === null ? { missing: 'other' } : { wrong }
}

const namesOf = (named: Readonly<Record<NamedField, Named>>) =>
  Object.fromEntries(Object.entries(named).map(([field, one]) => [field, one.state === 'found' ? one.name : undefined]))
