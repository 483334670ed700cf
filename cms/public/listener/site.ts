import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Express } from 'express'

import type { Log } from '../../log.js'
import type { Way } from '../metrics/index.js'
import { embedProblem } from '../embeds/request.js'
import type { Locale } from '../../../widgets/contract/index.js'
import { ideasMethods, ideasPath, lookUp, takeForm, takeIdea, type IdeaPages, type Inbox } from '../ideas/index.js'
import type { IdeaPage } from '../pages/idea-page.js'
import { problemPage } from '../pages/request.js'
import { localeFor, methodNotAllowed, notFound, notYet, sendProblem, unknownIdea } from '../problem/index.js'
import { readTarget, type Question } from '../questions.js'
import { makeReady } from '../ready/answer.js'
import { sendReady } from '../ready/send.js'
import type { ReadyTable } from '../ready/table.js'
import { answerFailure } from './failure.js'
import { ideaAsked, waitingIdea } from './idea-asked.js'

export interface SiteOptions {
  readonly table: ReadyTable
  /** Answers what is not made of the read model. */
  readonly application: Express
  readonly inbox: Inbox
  readonly ideaPages: IdeaPages
  readonly log: Log
}

/** Answers a request, and tells at once by which way it will. */
export type Site = (request: IncomingMessage, response: ServerResponse) => Extract<Way, 'composed' | 'other'>

/** Answers what was not ready: composes it, or says why there is nothing. */
export function createSite({ table, application, inbox, ideaPages, log }: SiteOptions): Site {
  async function send(request: IncomingMessage, response: ServerResponse, question: Question, target?: string): Promise<void> {
    const found = await table.answer(question, target).catch(async (error: unknown) => {
      if (await sendWaiting(request, response, question)) return null
      throw error
    })
    if (found === null) return
    const isMissing =
      found.type === 'nothing' || found.type === 'not-yet' || (found.type === 'bytes' && found.answer.status === 503)
    if (isMissing && (await sendWaiting(request, response, question))) return
    switch (found.type) {
      case 'bytes':
        return sendReady(request, response, found.answer, table.status)
      case 'not-yet':
        return sendProblem(request, response, notYet(localeFor(request)))
      case 'nothing':
        if (question.kind === 'page') return send(request, response, problemPage(missing(question), question.locale))
        if (question.kind === 'embed' && question.form === 'page')
          return send(request, response, embedProblem('notFound', question.locale))
        return sendProblem(
          request,
          response,
          ideaAsked(question) ? unknownIdea(localeFor(request)) : notFound(localeFor(request)),
        )
      case 'file':
        return sendProblem(request, response, notFound(localeFor(request)))
    }
  }

  async function showIdea(request: IncomingMessage, response: ServerResponse, page: IdeaPage, locale: Locale): Promise<void> {
    sendReady(request, response, await ideaPages.page(page, locale), table.status)
  }

  async function showForm(request: IncomingMessage, response: ServerResponse, locale: Locale): Promise<void> {
    sendReady(request, response, await ideaPages.form(locale), table.status)
  }

  /** What is here of an idea that has not been to the CMS and back. */
  async function sendWaiting(request: IncomingMessage, response: ServerResponse, question: Question): Promise<boolean> {
    const asked = ideaAsked(question)
    const idea = asked && (await inbox.waiting(asked.reference, localeFor(request)))
    if (idea === null) return false
    if (asked?.as === 'page') await showIdea(request, response, { view: 'status', idea }, localeFor(request))
    else sendReady(request, response, makeReady(waitingIdea(idea)), table.status)
    return true
  }

  const finish = (request: IncomingMessage, response: ServerResponse, answering: Promise<void>) =>
    void answering.catch((error: unknown) => answerFailure(request, response, error, log))
  const say = (request: IncomingMessage, response: ServerResponse, question: Question, target?: string) =>
    finish(request, response, send(request, response, question, target))

  return (request, response) => {
    const target = request.url ?? ''
    const path = target.split('?')[0]
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (path === ideasPath && request.method === 'POST') {
      finish(request, response, takeIdea(request, response, inbox))
      return 'other'
    }
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
        if (!reads)
          sendProblem(
            request,
            response,
            methodNotAllowed(localeFor(request), path === ideasPath ? ideasMethods : 'GET, HEAD, OPTIONS'),
          )
        else if (asked.kind === 'problem') sendProblem(request, response, asked.answer)
        else say(request, response, asked, target)
        return 'composed'
      case 'idea-form': {
        const show = (page: IdeaPage, locale: Locale) => showIdea(request, response, page, locale)
        if (request.method === 'POST') finish(request, response, takeForm(request, response, { inbox, show }))
        else if (reads && asked.reference !== null)
          finish(
            request,
            response,
            lookUp(asked.reference, asked.locale, response, (page) => show(page, asked.locale)),
          )
        else if (reads) finish(request, response, showForm(request, response, asked.locale))
        else say(request, response, problemPage('wrongMethod', asked.locale))
        return 'other'
      }
      case 'page':
      case 'problem-page': {
        const question = reads ? asked : problemPage('wrongMethod', asked.locale)
        say(request, response, question, reads ? target : undefined)
        return 'composed'
      }
    }
  }
}

/** Of an idea nothing may be known yet, which is something else than that there is no such page. */
const missing = (question: Question) => (ideaAsked(question) ? 'unknownIdea' : 'notFound')
