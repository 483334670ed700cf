import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import express from 'express'

import { listening } from '../../../../widgets/testing/listening.js'
import type { Answers } from '../../answers/facade.js'
import { createDemo } from '../../demo/index.js'
import { makeReady, type Draft } from '../../ready/answer.js'
import { sendReady } from '../../ready/send.js'
import { loadAssets } from '../assets/index.js'
import type { Admin } from '../page/admin.js'
import { composeIdeaPage, composePage, composeProblemPage, type PagesContext } from '../index.js'
import { siteOf } from '../page/site.js'
import { problemPage, readPage, type IdeaFormPage, type PageQuestion, type ProblemPageQuestion } from '../request.js'

export interface PageServer {
  readonly origin: string
  readonly port: number
  get(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** The pages and the demo on a port of their own, with these answers behind them. */
export async function servePages(
  read: Answers,
  { publicUrl, admin = { firstUserHere: true } }: { publicUrl?: URL; admin?: Admin } = {},
): Promise<PageServer> {
  const { assets, answers } = loadAssets()
  const demo = createDemo({ publicUrl, admin })
  const application = express()
  application.use(demo.router)
  application.use((request, response) => answer(request, response))

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const target = request.url ?? ''
    const file = answers.get(target) ?? demo.answers.get(target)
    if (file) return sendReady(request, response, file, 'hit')
    const asked = readPage(target)
    if (asked.kind === 'redirect') return void response.writeHead(302, { Location: asked.to }).end()
    const question = request.method === 'GET' || request.method === 'HEAD' ? asked : problemPage('wrongMethod', asked.locale)
    const context = { read, assets, publicUrl, admin }
    const missing = problemPage(read.known() ? 'notFound' : 'notReady', asked.locale)
    sendReady(request, response, makeReady(composed(question, context) ?? composeProblemPage(missing, context)), 'hit')
  }

  const server = createServer(application)
  const port = await listening(server)
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    port,
    get: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function composed(question: PageQuestion | ProblemPageQuestion | IdeaFormPage, context: PagesContext): Draft | null {
  switch (question.kind) {
    case 'page':
      return composePage(question, context)
    case 'problem-page':
      return composeProblemPage(question, context)
    case 'idea-form': {
      const { locale } = question
      const form = { view: 'form', values: {}, refused: null } as const
      return composeIdeaPage(form, locale, {
        ...context,
        site: siteOf(context.read, locale),
        blank: context.read.ideaForm(locale),
      })
    }
  }
}
