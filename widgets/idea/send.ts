import type { IdeaReceipt, Problem } from '../contract/index.js'

/** What came of it: a receipt, or why not, in the sender's language. */
export type Outcome = IdeaReceipt | Pick<Problem, 'detail' | 'fields'>

const isOutcome = (answer: unknown): answer is Outcome =>
  answer instanceof Object && ('reference' in answer || 'detail' in answer)

/**
 * Sends what stands in a form, as a form: that needs no preflight.
 * @param key sent twice with it, the same words are one idea
 * @param unreachable what is said where nobody answers, or somebody else does
 */
export async function send(form: HTMLFormElement, address: string, key: string, unreachable: string): Promise<Outcome> {
  const body = new URLSearchParams({ key })
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.set(name, value)
  try {
    const answer: unknown = await (
      await fetch(address, { method: 'POST', body, credentials: 'omit', referrerPolicy: 'no-referrer' })
    ).json()
    if (isOutcome(answer)) return answer
  } catch {
    // Said below.
  }
  return { detail: unreachable }
}
