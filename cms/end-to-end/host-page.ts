import { createServer } from 'node:http'

import type { Browser, BrowserContextOptions } from 'playwright-core'

import { listening } from '../testing/listening.js'

/** A page of somebody else, on a server of its own, with headers and markup of the test's own. */
export async function openHostPage(browser: Browser, markup: string, headers: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    if (request.url === '/hostile.css')
      response.writeHead(200, { 'Content-Type': 'text/css' }).end('* { all: revert; font-size: 8px !important }')
    else
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
        .end(`<!doctype html><html lang="nb"><title>Vert</title><body>${markup}</body></html>`)
  })
  const context = await newContext(browser)
  const page = await context.newPage()
  const reports: string[] = []
  await page.exposeFunction('report', (directive: string) => reports.push(directive))
  await page.addInitScript("document.addEventListener('securitypolicyviolation', (event) => report(event.violatedDirective))")
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  return {
    page,
    context,
    reports,
    messages,
    go: async () => {
      await page.goto(`http://localhost:${await listening(server)}/`)
    },
    close: async () => {
      await context.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Chromium answers within seconds or not at all. */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(10_000)
  return context
}
