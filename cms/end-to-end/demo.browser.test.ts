import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../../widgets/testing/browser.js'
import { newContext } from '../../widgets/testing/host-page.js'
import { violations } from '../../widgets/testing/violations.js'
import { openPublicSide, type PublicSide } from '../public/testing/public-side.js'
import { media, smallWhole, story, withdrawn } from '../public/testing/rows.js'

let browser: Browser
let side: PublicSide
beforeAll(async () => {
  browser = await openBrowser()
  const more = Array.from({ length: 9 }, (_, index) =>
    story(`nr-${index + 1}`, { publishedAt: `2026-09-0${index + 1}T08:00:00.000Z`, points: ['p2'] }),
  )
  side = await openPublicSide({ rows: [...smallWhole(), ...more] })
  side.feed.file(
    'snekker.webp',
    await sharp({ create: { width: 480, height: 320, channels: 3, background: '#a8814f' } })
      .webp()
      .toBuffer(),
  )
  side.feed.commit(
    media('m1', 'snekker.webp'),
    story('blabaer', { title: { nb: 'Blåbærskogen' }, points: ['p1'], images: ['m1'], areas: ['a1'], tiltak: ['t-bygg'] }),
  )
  await side.until('/public/v1/stories/blabaer', (body) => body.includes('/images/'))
})
afterAll(async () => {
  await browser.close()
  await side.end()
})

const poster = (page: Page) => page.locator('gran-plakat ol > li')
const cards = (page: Page) => page.locator('gran-stories li')

/** The demo page on the other of this machine's two names, with what went wrong on it. */
async function openDemo(options: BrowserContextOptions = {}) {
  const context = await newContext(browser, options)
  const page = await context.newPage()
  const troubles: string[] = []
  const origins = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await page.goto(`http://localhost:${side.url.port}/demo`)
  await poster(page).nth(2).waitFor()
  await cards(page).nth(5).waitFor()
  return { page, context, troubles, origins }
}

test.each([
  ['light', 320],
  ['dark', 1280],
] as const)('axe finds nothing on the demo page, %s at %i px, also with a point open', async (colorScheme, width) => {
  const { page, context } = await openDemo({ colorScheme, viewport: { width, height: 800 } })
  await poster(page).first().getByRole('button').click()
  await page.locator('gran-plakat .evidence').getByRole('link', { name: 'Blåbærskogen' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  await context.close()
})

test('a picture comes from the public process, and the demo page asks nobody else, keeps nothing and sees no error', async () => {
  const { page, context, troubles, origins } = await openDemo()
  const image = cards(page).first().getByRole('img')
  expect(await image.getAttribute('alt')).toBe('En snekker')
  await image.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => document.querySelector('gran-stories')?.shadowRoot?.querySelector('img')?.naturalWidth)
  expect(await context.cookies()).toEqual([])
  expect([...origins].sort()).toEqual([side.url.origin, `http://localhost:${side.url.port}`].sort())
  expect(troubles).toEqual([])
  await context.close()
})

test('what is published waits for the reader, and what is withdrawn leaves', async () => {
  const { page, context } = await openDemo()
  side.feed.commit(story('fersk', { publishedAt: '2026-11-23T08:00:00.000Z', title: { nb: 'Helt fersk' } }))
  await page.getByRole('button', { name: '1 ny historie – vis' }).click()
  await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor()
  side.feed.commit(withdrawn('stories', 'h-fersk'))
  await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor({ state: 'detached' })
  await context.close()
})
