import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Express } from 'express'

import type { Log } from '../../log.js'
import type { Way } from '../metrics/index.js'
import { embedProblem } from '../embeds/request.js'
import { problemPage } from '../pages/request.js'
import { localeFor, methodNotAllowed, notFound, notYet, sendProblem } from '../problem/index.js'
import { readTarget, type Question } from '../questions.js'
import { sendReady } from '../ready/send.js'
import type { ReadyTable } from '../ready/table.js'
import { answerFailure } from './failure.js'

export interface SiteOptions {
  readonly table: ReadyTable
  /** Answers what is not made of the read model. */
  readonly application: Express
  readonly log: Log
}

/** Answers a request, and tells at once by which way it will. */
export type Site = (request: IncomingMessage, response: ServerResponse) => Extract<Way, 'composed' | 'other'>

/** Answers what was not ready: composes it, or says why there is nothing. */
export function createSite({ table, application, log }: SiteOptions): Site {
  async function send(request: IncomingMessage, response: ServerResponse, question: Question, target?: string): Promise<void> {
    const found = await table.answer(question, target)
    switch (found.type) {
      case 'bytes':
        return sendReady(request, response, found.answer, table.status)
      case 'not-yet':
        return sendProblem(request, response, notYet(localeFor(request)))
      case 'nothing':
        if (question.kind === 'page') return send(request, response, problemPage('notFound', question.locale))
        if (question.kind === 'embed' && question.form === 'page')
          return send(request, response, embedProblem('notFound', question.locale))
        return sendProblem(request, response, notFound(localeFor(request)))
      case 'file':
        return sendProblem(request, response, notFound(localeFor(request)))
    }
  }

  const say = (request: IncomingMessage, response: ServerResponse, question: Question, target?: string) =>
    void send(request, response, question, target).catch((error: unknown) => answerFailure(request, response, error, log))

  return (request, response) => {
    const target = request.url ?? ''
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const asked = readTarget(target)
    switch (asked.kind) {
      case 'other':
        application(request, response)
        return 'other'
      case 'redirect':
        response.writeHead(302, { Location: asked.to, 'Content-Length': 0 }).end()
        return 'other'
      case 'problem':
      case 'resource':
      case 'embed':
      case 'embed-style':
      case 'embed-problem':
      case 'oembed':
        if (!reads) sendProblem(request, response, methodNotAllowed(localeFor(request), 'GET, HEAD, OPTIONS'))
        else if (asked.kind === 'problem') sendProblem(request, response, asked.answer)
        else say(request, response, asked, target)
        return 'composed'
      case 'page':
      case 'problem-page': {
        const question = reads ? asked : problemPage('wrongMethod', asked.locale)
        say(request, response, question, reads ? target : undefined)
        return 'composed'
      }
    }
  }
}
