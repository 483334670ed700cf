import type { Log } from '../../../log.js'
import type { Question } from '../../questions.js'
import type { FromThread } from '../messages.js'
import type { Composer } from './composer.js'
import type { KeptAnswers } from './kept.js'

export interface AnswerOptions {
  readonly composer: Composer
  readonly kept: KeptAnswers
  readonly log: Log
  readonly tell: (message: FromThread) => void
  /** Called with what stood in the way. @returns whether this thread ends, as it does with a damaged file: then whoever asked is told to come back */
  readonly onFault: (error: unknown) => boolean
}

/** Answers the questions that the listening thread sends. */
export function createAnswer({ composer, kept, log, tell, onFault }: AnswerOptions) {
  const fail = (number: number, question: Question, error: unknown): void => {
    if (onFault(error)) return
    log.error({ err: error, ...kindOf(question) }, 'an answer could not be composed')
    tell({ type: 'failed', number, reason: String(error) })
  }

  return (number: number, question: Question): void => {
    const missing = composer.missingFor(question)
    if (missing) {
      void missing.then(() => now(number, question)).catch((error: unknown) => fail(number, question, error))
      return
    }
    now(number, question)
  }

  function now(number: number, question: Question): void {
    try {
      const { result, names } = composer.compose(question)
      if (!('key' in result)) return tell({ type: 'missing', number, result })
      const isProblem = question.kind === 'problem-page' || question.kind === 'embed-problem'
      const keep = result.type === 'file' || result.answer.status === 200 || isProblem
      if (keep) kept.add(question, result.serial, names)
      tell({ type: 'composed', number, result, keep })
    } catch (error) {
      fail(number, question, error)
    }
  }
}

/** What a question is about, without what somebody searched for. */
function kindOf(question: Question): Record<string, string> {
  switch (question.kind) {
    case 'resource':
      return { kind: question.kind, family: question.family }
    case 'page':
      return { kind: question.kind, page: question.page }
    case 'embed':
    case 'embed-style':
      return { kind: question.kind, name: question.name }
    case 'problem-page':
    case 'embed-problem':
    case 'oembed':
    case 'image':
      return { kind: question.kind }
  }
}
