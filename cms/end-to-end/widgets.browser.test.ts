import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openPublicSide, type PublicSide } from '../public/testing/public-side.js'
import { area, media, point, settings, smallWhole, story, strategy, withdrawn } from '../public/testing/rows.js'
import { openBrowser } from '../testing/browser.js'
import { violations } from '../testing/violations.js'
import { newContext, openHostPage } from './host-page.js'

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

const script = () => `<script type="module" src="${side.url.origin}/widgets/v1/embed.js"></script>`
const snippet = () =>
  `${script()}<gran-plakat><a href="/plakat">Plakaten</a></gran-plakat><gran-stories limit="3"><a href="/historier">Historiene</a></gran-stories>`

describe('for everyone', () => {
  test.each((['light', 'dark'] as const).flatMap((colorScheme) => [320, 1280].map((width) => [colorScheme, width] as const)))(
    'axe finds nothing, %s at %i px, also with a point open',
    async (colorScheme, width) => {
      const { page, context } = await openDemo({ colorScheme, viewport: { width, height: 800 } })
      await poster(page).first().getByRole('button').click()
      await page.locator('gran-plakat .evidence a').first().waitFor()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await context.close()
    },
  )

  test('a point opens, is read and closes again by keyboard', async () => {
    const { page, context } = await openDemo()
    const button = poster(page).first().getByRole('button')
    await button.focus()
    await page.keyboard.press('Enter')
    const evidence = poster(page).first().locator('.evidence')
    await evidence.getByRole('link', { name: 'Blåbærskogen' }).waitFor()
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    expect(
      await evidence
        .getByRole('link')
        .first()
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true)
    await button.press('Space')
    expect(await evidence.isHidden()).toBe(true)
    await context.close()
  })

  test('rings are drawn, and the words beside them say the same', async () => {
    const { page, context } = await openDemo()
    const second = poster(page).nth(1)
    expect(await second.locator('.counts').innerText()).toBe('1 tiltak · 9 historier')
    const boxes = await second
      .locator('.ring, .wood')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().width))
    expect(boxes).toHaveLength(10)
    expect(Math.min(...boxes)).toBeGreaterThan(0)
    expect(await poster(page).nth(2).innerText()).toContain('Ingen eksempler ennå. Har du ett?')
    await context.close()
  })

  test('a picture has its text, keeps its motif and comes from the public process', async () => {
    const { page, context } = await openDemo()
    const image = cards(page).first().getByRole('img')
    expect(await image.getAttribute('alt')).toBe('En snekker')
    expect(await image.evaluate((element) => getComputedStyle(element).objectPosition)).toBe('50% 40%')
    await image.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => document.querySelector('gran-stories')?.shadowRoot?.querySelector('img')?.naturalWidth)
    await context.close()
  })
})

describe('the page that hosts it', () => {
  test('keeps no cookie and nothing stored, asks nobody else, and sees no error', async () => {
    const { page, context, troubles, origins } = await openDemo()
    expect(await context.cookies()).toEqual([])
    expect(
      await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
    ).toEqual([0, 0, 0])
    expect([...origins].sort()).toEqual([side.url.origin, `http://localhost:${side.url.port}`].sort())
    expect(troubles).toEqual([])
    await context.close()
  })

  test('may be hostile: strict policy, Trusted Types, aggressive styles', async () => {
    const { origin } = side.url
    const { page, go, close, reports } = await openHostPage(
      browser,
      `<link rel="stylesheet" href="/hostile.css">${snippet()}${script()}`,
      {
        'Content-Security-Policy': `default-src 'none'; style-src 'self'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    )
    await go()
    await poster(page).nth(2).waitFor()
    await cards(page).nth(2).waitFor()
    expect(reports).toEqual([])
    await close()
  })

  test('keeps its own text when Trusted Types leave no room for us', async () => {
    const { origin } = side.url
    const { page, go, close, messages } = await openHostPage(browser, snippet(), {
      'Content-Security-Policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types nothing`,
    })
    await go()
    await vi.waitFor(() => expect(messages.join()).toContain('<gran-plakat> not loaded'))
    expect(await page.getByRole('link', { name: 'Plakaten' }).isVisible()).toBe(true)
    await close()
  })

  test('keeps its own text when the script is blocked, and when the content cannot be had', async () => {
    const blocked = await openHostPage(browser, snippet(), { 'Content-Security-Policy': "default-src 'none'" })
    await blocked.go()
    expect(await blocked.page.getByRole('link', { name: 'Plakaten' }).isVisible()).toBe(true)
    await blocked.close()
    const { page, go, close } = await openHostPage(browser, snippet())
    await page.route('**/public/**', (route) => route.abort())
    const failed = page.waitForEvent('requestfailed')
    await go()
    await failed
    expect(await page.getByRole('link', { name: 'Plakaten' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Historiene' }).isVisible()).toBe(true)
    await close()
  })

  test('decides the colours: its own, then Designsystemet’s', async () => {
    const style =
      '<style>:root { --ds-color-accent-text-subtle: rgb(1, 2, 3) } gran-stories { --gran-accent: rgb(4, 5, 6) }</style>'
    const { page, go, close } = await openHostPage(browser, style + snippet())
    await go()
    await cards(page).first().waitFor()
    await poster(page).first().waitFor()
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color)
    expect(await colour('gran-plakat .title')).toBe('rgb(1, 2, 3)')
    expect(await colour('gran-stories .headline a')).toBe('rgb(4, 5, 6)')
    await close()
  })

  test('chooses the language, for all elements at once or for one', async () => {
    const elements =
      '<gran-content lang="en"><gran-plakat></gran-plakat></gran-content><gran-plakat id="own" lang="nn"></gran-plakat>'
    const { page, go, close } = await openHostPage(browser, script() + elements)
    await go()
    await page.locator('gran-content gran-plakat').getByText('We in Gran 1').waitFor()
    await page.locator('gran-content gran-plakat').getByText('Updated').waitFor()
    await page.locator('#own').getByText('Oppdatert').waitFor()
    expect(await page.locator('#own .statement span').first().getAttribute('lang')).toBe('nb')
    await close()
  })

  test('is not broken by a mistake in a snippet', async () => {
    const { page, go, close, messages } = await openHostPage(
      browser,
      `${script()}<gran-stories limit="0" kind="tull" point="x" area="Æ"></gran-stories>`,
    )
    await go()
    await cards(page).nth(5).waitFor()
    expect(await cards(page).count()).toBe(6)
    expect(messages.filter((text) => text.startsWith('viigran:'))).toHaveLength(4)
    await close()
  })
})

describe('stories', () => {
  test('«vis flere» shows more, and the reader goes on at the first of them', async () => {
    const { page, context } = await openDemo()
    await page.getByRole('button', { name: 'Vis flere historier' }).click()
    await cards(page).nth(10).waitFor()
    expect(
      await cards(page)
        .nth(6)
        .getByRole('link')
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true)
    await context.close()
  })

  test('are never put in under the reader, and leave when they are withdrawn', async () => {
    const { page, context } = await openDemo()
    const titles = () => page.locator('gran-stories .headline').allInnerTexts()
    const before = await titles()
    side.feed.commit(story('fersk', { publishedAt: '2026-11-23T08:00:00.000Z', title: { nb: 'Helt fersk' } }))
    const button = page.getByRole('button', { name: '1 ny historie – vis' })
    await button.waitFor()
    expect(await titles()).toEqual(before)
    await button.click()
    await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor()
    side.feed.commit(withdrawn('stories', 'h-fersk'))
    await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor({ state: 'detached' })
    expect((await titles()).slice(0, before.length)).toEqual(before)
    await context.close()
  })
})

test('a point that gets its first ring shows it at once', async () => {
  const own = await openPublicSide({ rows: [settings(), strategy(), point(1), point(2), area(1)] })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${own.url.port}/demo`)
  await page.locator('gran-plakat .invitation').waitFor()
  own.feed.commit(story('forste', { points: ['p1'] }))
  await page.locator('gran-plakat .wood').waitFor()
  expect(await page.locator('gran-plakat .counts').allInnerTexts()).toEqual(['1 historie'])
  await page.close()
  await own.end()
})
