import type { Answers } from '../answers/index.js'
import type { Digests } from '../read-model/digest.js'
import { openToAll, type Draft } from '../ready/answer.js'
import { whilePublished } from '../ready/lifetimes.js'
import { routeOf, type ResourceQuestion } from './request.js'
import { families } from './routes.js'

/** The answer to a question. @returns null when there is no such thing */
export function composeResource(question: ResourceQuestion, answers: Answers, digests: Pick<Digests, 'changedAt'>): Draft | null {
  const route = routeOf(question)
  const content = route?.compose(answers, question.name, question.query) ?? null
  if (content === null) return null
  const lastModified = digests.changedAt(route?.madeOf ?? families[question.family]) ?? new Date(0)
  return {
    body: JSON.stringify(content),
    type: 'application/json; charset=utf-8',
    cacheControl: whilePublished,
    lastModified,
    fields: openToAll,
  }
}
