import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Locale } from '../../../widgets/contract/index.js'
import { readBody } from '../../listener/body.js'
import type { FormStatus, IdeaPage } from '../pages/idea-page.js'
import { localeOf, problemWords } from '../problem/index.js'
import { checkIdea, type FieldFault } from './check.js'
import { sayFault } from './fault-words.js'
import { readForm, type Form } from './form.js'
import type { Inbox } from './inbox.js'
import { isOfType } from './json.js'

/** Large enough that a text which is far too long comes back to whoever wrote it. In bytes. */
const mostFormBytes = 256 * 1024

/** People do not see this field, and robots fill it in. */
export const trap = 'website'

interface TakeForm {
  readonly inbox: Inbox
  /** Answers with a page that is made for this reader. */
  readonly show: (page: IdeaPage, locale: Locale) => Promise<void>
}

/** Takes an idea from the form on our own page, and answers with a page: the receipt, or the form as it was filled in with what is wrong. */
export async function takeForm(request: IncomingMessage, response: ServerResponse, { inbox, show }: TakeForm): Promise<void> {
  const locale = localeOf(new URLSearchParams(request.url?.split('?')[1]))
  const words = problemWords[locale].idea
  const refuse = (status: FormStatus, problem: string, { values }: Form = nothing, faults: readonly FieldFault[] = []) => {
    const said = faults.map((one) => ({ field: one.field, detail: sayFault(one, locale) }))
    return show({ view: 'form', status, problem, values, faults: said }, locale)
  }

  const isForm = isOfType('application/x-www-form-urlencoded', request.headers)
  const body = await readBody(request, mostFormBytes)
  if (body.type === 'cut') return void response.destroy()
  if (!isForm) return refuse(415, words.unreadableForm)
  if (body.type === 'too-large') return refuse(413, words.tooLarge)
  const form = readForm(body.bytes)
  if (form === undefined) return refuse(400, words.unreadableForm)
  const { [trap]: trapped = '', ...values } = form.values
  const faults: FieldFault[] = [
    ...form.repeated.map((field) => ({ field, fault: 'repeated' as const })),
    ...(trapped.trim() === '' ? [] : [{ field: trap, fault: 'not-empty' as const }]),
  ]
  const checked = checkIdea(values)
  if (checked.type === 'faults') faults.unshift(...checked.faults)
  if (checked.type === 'faults' || faults.length > 0) return refuse(422, words.wrong, form, faults)

  const outcome = await inbox.take(checked.idea, request, locale)
  switch (outcome.type) {
    case 'kept':
      return show({ view: 'receipt', receipt: outcome.receipt }, locale)
    case 'no-area':
      return refuse(422, words.wrong, form, [{ field: 'area', fault: 'no-area' }])
    case 'too-many':
      response.setHeader('Retry-After', outcome.seconds)
      return refuse(429, words.tooMany(Math.ceil(outcome.seconds / 60)), form)
    case 'full':
      response.setHeader('Retry-After', 60)
      return refuse(503, words.full, form)
  }
}

const nothing: Form = { values: {}, repeated: [] }
