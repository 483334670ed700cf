import { ideaReferenceSchema, type IdeaAnswer } from '../../../widgets/contract/index.js'
import type { Question } from '../questions.js'
import { openToAll, type Draft } from '../ready/answer.js'

/** Which idea a question is about; null when it is about none. */
export function ideaAsked(question: Question): { readonly reference: string; readonly as: 'page' | 'data' } | null {
  if (question.kind === 'page' && question.page === 'idea')
    return { reference: ideaReferenceSchema.parse(question.name), as: 'page' }
  if (question.kind === 'resource' && question.family === 'ideas' && question.name !== '')
    return { reference: ideaReferenceSchema.parse(question.name), as: 'data' }
  return null
}

/** What is known of an idea before the CMS has told anything: soon there is more to say. */
export const waitingIdea = (idea: IdeaAnswer): Draft => ({
  body: JSON.stringify(idea),
  type: 'application/json; charset=utf-8',
  cacheControl: 'no-store',
  fields: openToAll,
})
