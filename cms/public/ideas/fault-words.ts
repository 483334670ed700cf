import { newIdeaLimits, type Locale } from '../../../widgets/contract/index.js'
import { problemWords } from '../problem/index.js'
import type { FieldFault } from './check.js'

/** What is wrong with a field, and what to do, in the sender's language. */
export function sayFault({ field, fault }: FieldFault, locale: Locale): string {
  const { fields, faults } = problemWords[locale].idea
  const limits = new Map<string, number>(Object.entries(newIdeaLimits))
  const limit = limits.get(fault === 'too-short' ? 'leastText' : field) ?? 0
  const names = new Map<string, string>(Object.entries(fields))
  return faults[fault](names.get(field) ?? field, limit)
}
