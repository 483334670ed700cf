import type { IdeaReceipt, Problem } from '../contract/index.js'

/** Why not, in the sender's language. */
export type Refused = Pick<Problem, 'detail' | 'fields'>

/** What came of it. */
export type Outcome = IdeaReceipt | Refused

/** Milliseconds after which whoever waits is told that nobody answers. */
const patience = 20_000

const isOutcome = (answer: unknown): answer is Outcome =>
  answer instanceof Object && ('reference' in answer || 'detail' in answer)

/**
 * Sends what stands in a form, as a form: that needs no preflight.
 * @param key sent twice with it, the same words are one idea
 * @returns undefined where nobody answers, or somebody else does
 */
export async function send(form: HTMLFormElement, address: string, key: string): Promise<Outcome | undefined> {
  const body = new URLSearchParams({ key })
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.set(name, value)
  const signal = AbortSignal.timeout(patience)
  const answer: unknown = await fetch(address, {
    method: 'POST',
    body,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
    .then((response) => response.json())
    .catch(() => undefined)
  return isOutcome(answer) ? answer : undefined
}
