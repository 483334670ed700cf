import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../../widgets/testing/browser.js'
import { newContext } from '../../widgets/testing/host-page.js'
import { violations } from '../../widgets/testing/violations.js'
import { words } from '../public/demo/words/index.js'
import { startFilledHost, type FilledHost } from '../testing/filled-host.js'
import { cleanUp } from '../testing/host.js'
import { newestTitle } from '../testing/written-more.js'

let browser: Browser
let filled: FilledHost
beforeAll(async () => {
  browser = await openBrowser()
  filled = await startFilledHost()
})
afterAll(async () => {
  await browser.close()
  await cleanUp([filled.host])
})

const poster = (page: Page) => page.locator('gran-plakat ol > li')
const cards = (page: Page) => page.locator('gran-stories li')
const other = () => filled.host.origin.replace('localhost', '127.0.0.1')

/** The demo page on one of this machine's two names, with what went wrong on it. */
async function openDemo(options: BrowserContextOptions = {}, locale = 'nb') {
  const context = await newContext(browser, options)
  const page = await context.newPage()
  const troubles: string[] = []
  const origins = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await page.goto(`${filled.host.origin}/demo?locale=${locale}`)
  await poster(page).nth(9).waitFor()
  await cards(page).nth(5).waitFor()
  return { page, context, troubles, origins }
}

const looks: readonly BrowserContextOptions[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]

test.each([
  ...looks.flatMap((look) => [320, 1280].map((width) => [{ ...look, locale: 'nb' }, width] as const)),
  [{ locale: 'nn' }, 320] as const,
  [{ locale: 'en' }, 320] as const,
])('axe finds nothing on the demo page, %j at %i px, with a point open', async ({ locale, ...look }, width) => {
  const { page, context } = await openDemo({ ...look, viewport: { width, height: 800 } }, locale)
  await poster(page).nth(4).getByRole('link').first().click()
  await page.locator('gran-plakat .opened').getByRole('link', { name: 'Oppdiktet: Robot som svarer' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  await context.close()
})

test('a picture comes from the public process, and the demo page asks nobody else, keeps nothing and sees no error', async () => {
  const { page, context, troubles, origins } = await openDemo()
  expect(await page.locator('aside.note').innerText()).toContain(words.nb.note.source.other)
  const card = cards(page).first()
  expect(await card.locator('.headline').innerText()).toBe(newestTitle)
  const image = card.getByRole('img')
  expect(await image.getAttribute('alt')).toMatch(/./)
  await image.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => document.querySelector('gran-stories')?.shadowRoot?.querySelector('img')?.naturalWidth)
  expect(await context.cookies()).toEqual([])
  expect(
    await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
  ).toEqual([0, 0, 0])
  expect([...origins].sort()).toEqual([filled.host.origin, other()].sort())
  expect(troubles).toEqual([])
  await context.close()
})

test.each([320, 1280])('nothing that a reader sees moves while the family comes in, at %i px', async (width) => {
  const { page, context } = await openDemo({ viewport: { width, height: 800 } })
  for (const tag of ['gran-point', 'gran-tiltak', 'gran-areas', 'gran-matrix', 'gran-strategy', 'gran-idea'])
    await page.locator(`${tag} .foot`).waitFor()
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        // What is buffered is told before the next frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
  expect(shifted).toBe(0)
  await context.close()
})

test('what is published waits for the reader, and what is withdrawn leaves', async () => {
  const { page, context } = await openDemo()
  const { writing } = filled
  const fresh = await writing.publish('stories', { title: 'Helt fersk', kind: 'sammensatt-utfordring' })
  await page.getByRole('button', { name: '1 ny historie – vis' }).click()
  await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor()
  await writing.change('stories', fresh, { _status: 'draft' })
  await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor({ state: 'detached' })
  await context.close()
})
