import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

import type { Browser, Page, Route } from 'playwright-core'
import { z } from 'zod'

/** «Slow 4G» of Chromium's DevTools: milliseconds from a question to its answer, bytes a second. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
/** Milliseconds. */
const patience = 60_000

/** When a reader saw the page's own words and the embedded ones, in milliseconds after the page was asked for. */
export interface Sight {
  readonly own: number
  readonly embedded: number
}

type Words = Readonly<Record<keyof Sight, string>>

/** Runs in every frame: tells when its words are drawn, those in shadow roots too. Written as text, since it is no part of this program. */
const watch = (words: Words) => `{
  const wanted = new Map(Object.entries(${JSON.stringify(words)}))
  const textOf = (root) => [...root.querySelectorAll('*')].reduce(
    (text, { shadowRoot }) => (shadowRoot === null ? text : text + textOf(shadowRoot)), root.textContent)
  const look = () => {
    const text = document.body === null ? '' : textOf(document.body).replace(/\\s+/g, ' ')
    for (const [name, said] of wanted) {
      if (!text.includes(said)) continue
      wanted.delete(name)
      seen(name, performance.timeOrigin + performance.now())
    }
    if (wanted.size > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`

/** Opens a page as somebody who has never been there does, on a phone with a slow connection. @throws {Error} when no words are seen in a minute */
export async function firstSight(browser: Browser, address: string, words: Words): Promise<Sight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    await throttle(page)
    const { own, embedded } = await opened(page, address, words)
    const asked = z.number().parse(await page.evaluate('performance.timeOrigin'))
    return { own: own - asked, embedded: embedded - asked }
  } finally {
    await context.close()
  }
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await page.route('**', holdBackFrame)
}

/**
 * Chromium throttles what is in a frame, but not the document of the frame: it is held back here by the same figures. It is asked for once more
 * then, since a document that is filled in from here may ask nothing of this machine.
 */
async function holdBackFrame(route: Route): Promise<void> {
  const request = route.request()
  if (!request.isNavigationRequest() || request.frame().parentFrame() === null) return route.continue()
  const asked = performance.now()
  const response = await route.fetch()
  const bytes = Number(response.headers()['content-length'] ?? (await response.body()).length)
  const due = slow4G.latency + (bytes / slow4G.downloadThroughput) * 1000
  await pause(Math.max(0, asked + due - performance.now()))
  await route.continue()
}

/** @returns when the words are seen, in milliseconds since 1970 */
async function opened(page: Page, address: string, words: Words): Promise<Sight> {
  const seen = new EventEmitter()
  await page.exposeFunction('seen', (name: string, at: number) => seen.emit(name, at))
  await page.addInitScript(watch(words))
  const first = async (name: keyof Sight) =>
    z.number().parse((await once(seen, name, { signal: AbortSignal.timeout(patience) }))[0])
  const both = Promise.all([first('own'), first('embedded')])
  await Promise.all([page.goto(address, { waitUntil: 'commit' }), both])
  const [own, embedded] = await both
  return { own, embedded }
}
