import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Locale } from '../../../widgets/contract/index.js'
import type { FormStatus, IdeaPage } from '../pages/idea-page.js'
import { localeFor, problemWords } from '../problem/index.js'
import type { FieldFault } from './check.js'
import { sayFault } from './fault-words.js'
import type { Inbox } from './inbox.js'
import { readSubmission } from './submission.js'

/** Large enough that a text which is far too long comes back to whoever wrote it. In bytes. */
const mostFormBytes = 256 * 1024

interface TakeForm {
  readonly inbox: Inbox
  /** Answers with a page that is made for this reader. */
  readonly show: (page: IdeaPage, locale: Locale) => Promise<void>
}

/** Takes an idea from the form on our own page, and answers with a page: the receipt, or the form as it was filled in with what is wrong. */
export async function takeForm(request: IncomingMessage, response: ServerResponse, { inbox, show }: TakeForm): Promise<void> {
  const locale = localeFor(request)
  const words = problemWords[locale].idea

  const came = await readSubmission(request, mostFormBytes)
  if (came.type === 'cut') return void response.destroy()
  const refuse = (status: FormStatus, problem: string, faults: readonly FieldFault[] = []) => {
    const said = faults.map((one) => ({ field: one.field, detail: sayFault(one, locale) }))
    const values = { key: randomUUID(), ...('values' in came && came.values) }
    return show({ view: 'form', values, refused: { status, problem, faults: said } }, locale)
  }
  if (came.type === 'unreadable') return refuse(came.status, words.unreadable[came.status === 413 ? 413 : 'form'])
  if (came.type === 'faults') return refuse(422, words.wrong, came.faults)

  const outcome = await inbox.take(came.idea, request, locale)
  switch (outcome.type) {
    case 'kept':
      return show({ view: 'receipt', receipt: outcome.receipt }, locale)
    case 'no-area':
      return refuse(422, words.wrong, [{ field: 'area', fault: 'no-area' }])
    case 'too-many':
      response.setHeader('Retry-After', outcome.seconds)
      return refuse(429, words.tooMany(Math.ceil(outcome.seconds / 60)))
    case 'full':
      response.setHeader('Retry-After', 60)
      return refuse(503, words.full)
  }
}
