import type { IncomingMessage } from 'node:http'

import type { NewIdea } from '../../../widgets/contract/index.js'
import { readBody } from '../../listener/body.js'
import { checkIdea, type FieldFault } from './check.js'
import { readForm, type Form } from './form.js'
import { ideaTypeOf } from './types.js'

/** People do not see this field, and robots fill it in. */
const trap = 'website'

/** What came: an idea, or why it is none. `values` is what stood in a form, as it was typed. */
export type Submission =
  | { readonly type: 'cut' }
  | { readonly type: 'unreadable'; readonly status: 400 | 413 | 415 }
  | { readonly type: 'faults'; readonly faults: readonly FieldFault[]; readonly values: Form['values'] }
  | { readonly type: 'idea'; readonly idea: NewIdea; readonly values: Form['values'] }

/**
 * Reads what somebody sends.
 * @param most bytes
 */
export async function readSubmission(request: IncomingMessage, most: number): Promise<Submission> {
  const type = ideaTypeOf(request.headers)
  const body = await readBody(request, most)
  if (body.type === 'cut') return body
  if (type === undefined) return { type: 'unreadable', status: 415 }
  if (body.type === 'too-large') return { type: 'unreadable', status: 413 }
  return type === 'application/json' ? fromJson(body.bytes) : fromForm(body.bytes)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function fromJson(bytes: Buffer): Submission {
  try {
    const given: unknown = JSON.parse(utf8.decode(bytes))
    return { ...checkIdea(given), values: {} }
  } catch {
    return { type: 'unreadable', status: 400 }
  }
}

function fromForm(bytes: Buffer): Submission {
  const form = readForm(bytes)
  if (form === undefined) return { type: 'unreadable', status: 400 }
  const { [trap]: trapped = '', ...given } = form.values
  const checked = checkIdea(given)
  const faults: readonly FieldFault[] = [
    ...(checked.type === 'faults' ? checked.faults : []),
    ...form.repeated.map((field) => ({ field, fault: 'repeated' as const })),
    ...(trapped.trim() === '' ? [] : [{ field: trap, fault: 'not-empty' as const }]),
  ]
  const { values } = form
  return checked.type === 'idea' && faults.length === 0
    ? { type: 'idea', idea: checked.idea, values }
    : { type: 'faults', faults, values }
}
