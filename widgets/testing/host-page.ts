import { createServer } from 'node:http'

import type { Browser, BrowserContextOptions } from 'playwright-core'

import { listening } from './listening.js'

interface HostOptions {
  readonly headers?: Record<string, string>
  readonly context?: BrowserContextOptions
}

/** A page of somebody else, on a server of its own, with headers and markup of the test's own. */
export async function openHostPage(browser: Browser, markup: string, { headers, context: options }: HostOptions = {}) {
  const files: Record<string, readonly [type: string, body: string]> = {
    '/': ['text/html; charset=utf-8', documentOf(markup)],
    '/page.css': ['text/css', ':root { color-scheme: light dark; background: Canvas; color: CanvasText }'],
    '/hostile.css': [
      'text/css',
      '* { all: revert; font-size: 8px !important; white-space: nowrap; direction: rtl; text-indent: 9em }',
    ],
    '/pale.css': ['text/css', '* { color: #eee }'],
  }
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? []
    if (type === undefined) response.writeHead(204).end()
    else response.writeHead(200, { 'Content-Type': type, ...headers }).end(body)
  })
  const context = await newContext(browser, options)
  const page = await context.newPage()
  const reports: string[] = []
  await page.exposeFunction('report', (directive: string) => reports.push(directive))
  await page.addInitScript("document.addEventListener('securitypolicyviolation', (event) => report(event.violatedDirective))")
  const messages: string[] = []
  const errors: string[] = []
  const origins = new Set<string>()
  page.on('console', (message) => (message.type() === 'error' ? errors : messages).push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  const origin = `http://localhost:${await listening(server)}`
  return {
    page,
    context,
    origin,
    /** What the page's own policy stopped, what the console said, what went wrong, and who was asked for something. */
    reports,
    messages,
    errors,
    origins,
    go: async () => {
      await page.goto(`${origin}/`)
    },
    close: async () => {
      await context.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

const documentOf = (markup: string) => `<!doctype html>
<html lang="nb">
  <title>Vert</title>
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/page.css">
  <main><h1>Vert</h1>${markup}</main>
</html>`

/** Chromium answers within seconds or not at all. */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(10_000)
  return context
}
