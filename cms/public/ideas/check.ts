import { ideaFaultSchema, newIdeaSchema, type IdeaFault, type NewIdea } from '../../../widgets/contract/index.js'

/** What is wrong with a field, first things first. */
export interface FieldFault {
  readonly field: string
  readonly fault: IdeaFault
}

/** What was sent, looked at. */
export type Checked =
  { readonly type: 'idea'; readonly idea: NewIdea } | { readonly type: 'faults'; readonly faults: readonly FieldFault[] }

/** Longer names of fields are not repeated. */
const longestName = 60

/** Looks at the fields of an idea: in one form of Unicode, with plain line ends, without blanks around; what is left empty is not there. */
export function checkIdea(given: unknown): Checked {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { type: 'faults', faults: [{ field: 'text', fault: 'missing' }] }
  const tidy = Object.fromEntries(
    Object.entries(given)
      .map(([name, value]: [string, unknown]): [string, unknown] => [name, tidied(value)])
      .filter(([, value]) => value !== '' && value !== null),
  )
  // Zod does not see this one.
  if (Object.hasOwn(tidy, '__proto__')) return { type: 'faults', faults: [{ field: '__proto__', fault: 'unknown-field' }] }
  const { data, error } = newIdeaSchema.safeParse(tidy)
  if (data !== undefined) return { type: 'idea', idea: data }
  const faults = error.issues.flatMap((issue): FieldFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: key.slice(0, longestName), fault: 'unknown-field' }))
      : [{ field: String(issue.path[0] ?? 'text'), fault: ideaFaultSchema.catch('not-text').parse(issue.message) }],
  )
  return { type: 'faults', faults: faults.filter(({ field }, index) => faults.findIndex((one) => one.field === field) === index) }
}

const tidied = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim() : value
