import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import type { Answers } from '../answers/index.js'
import type { ProblemAnswer } from '../problem/index.js'
import { localeOf, methodNotAllowed, notFound, notYet, sendProblem } from '../problem/index.js'
import type { DependencyKind, ReadModel } from '../read-model/index.js'
import type { ReadyAnswer } from './ready.js'
import { makeReady, sendReady } from './ready.js'
import { readTarget, type Question } from './request.js'
import { families } from './routes.js'

/** Bytes that ready answers may take; the least asked for go first. */
const maximumSize = 48 * 1024 * 1024
/** Longer targets are answered, but not looked up by their spelling. */
const longestTarget = 1024
const json = 'application/json; charset=utf-8'

interface Kept {
  answer: ReadyAnswer
  dependsOn: readonly DependencyKind[]
}

/**
 * The table of ready answers. Each is composed at the first question after a change and kept as bytes until something
 * it is made of changes. Composing is synchronous, so that concurrent first questions compose once.
 */
export class Resources {
  readonly #readModel
  readonly #answers
  readonly #status
  readonly #kept = new LRUCache<string, Kept>({ max: 20_000, maxSize: maximumSize, sizeCalculation: ({ answer }) => answer.size })
  readonly #spellings = new LRUCache<string, string>({ max: 20_000 })

  /** @param status tells how fresh the whole read model is, as a Cache-Status value */
  constructor(readModel: ReadModel, answers: Answers, status: () => string) {
    this.#readModel = readModel
    this.#answers = answers
    this.#status = status
    readModel.onChange((kinds) => this.#forget(kinds))
  }

  /** Answers a GET from the table if it can, without looking at anything but the target. */
  answerReady(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const key = this.#spellings.get(request.url ?? '')
    const kept = key === undefined ? undefined : this.#kept.get(key)
    if (kept === undefined) return false
    sendReady(request, response, kept.answer, this.#status())
    return true
  }

  /**
   * Answers what is asked of the resources, composing it where need be.
   * @returns false when the target is no resource
   */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const target = request.url ?? ''
    const asked = readTarget(target)
    if (asked.kind === 'other') return false
    const problem = (answer: ProblemAnswer) => sendProblem(request, response, answer)
    const locale = localeOf(new URLSearchParams(target.split('?')[1]))
    if (request.method !== 'GET' && request.method !== 'HEAD') problem(methodNotAllowed(locale, 'GET, HEAD, OPTIONS'))
    else if (asked.kind === 'problem') problem(asked.answer)
    else if (!this.#readModel.known) problem(notYet(locale))
    else {
      const answer = this.#find(asked, target)
      if (answer === null) problem(notFound(locale))
      else sendReady(request, response, answer, this.#status())
    }
    return true
  }

  #find(question: Question, target: string): ReadyAnswer | null {
    const { key, route, name, query } = question
    if (target.length <= longestTarget) this.#spellings.set(target, key)
    const kept = this.#kept.get(key)
    if (kept) return kept.answer
    const content = route.compose(this.#answers, name, query)
    if (content === null) return null
    const dependsOn = families[route.family]
    const answer = makeReady(JSON.stringify(content), json, this.#readModel.digests.changedAt(dependsOn) ?? new Date(0))
    this.#kept.set(key, { answer, dependsOn })
    return answer
  }

  #forget(changed: readonly DependencyKind[]): void {
    for (const [key, { dependsOn }] of this.#kept.entries()) {
      if (dependsOn.some((kind) => changed.includes(kind))) this.#kept.delete(key)
    }
  }
}
