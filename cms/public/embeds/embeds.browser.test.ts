import type { Browser, Page, Route } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../../../widgets/testing/browser.js'
import { widthOf } from '../../../widgets/testing/element.js'
import { newContext, openHostPage } from '../../../widgets/testing/host-page.js'
import { faultsInEveryLook } from '../../../widgets/testing/looks.js'
import { violations } from '../../../widgets/testing/violations.js'
import { story, withdrawn } from '../testing/rows.js'
import { everyElement, openWithEmbeds } from './testing/served.js'

let browser: Browser
let side: Awaited<ReturnType<typeof openWithEmbeds>>
beforeAll(async () => {
  browser = await openBrowser()
  side = await openWithEmbeds()
})
afterAll(async () => {
  await browser.close()
  await side.end()
})

/** What can be read in an element's shadow root. */
const seen = (page: Page, tag: string): Promise<string> =>
  page
    .locator(tag)
    .evaluate((element) =>
      [...(element.shadowRoot?.children ?? [])]
        .flatMap((child) => (child instanceof HTMLElement && !/^(style|link)$/.test(child.localName) ? [child.innerText] : []))
        .join('\n'),
    )

/** Which share of two pictures of a page is clearly not the same. A letter may stand a hundredth of a pixel elsewhere. */
async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((picture) => sharp(picture).greyscale().raw().toBuffer()))
  if (!a || !b || a.length !== b.length) return 1
  return a.reduce((count, value, index) => count + Number(Math.abs(value - (b[index] ?? 0)) > 48), 0) / a.length
}

/** A page of somebody else with this in it. Content is held back until `release`, so that what is there before script can be looked at. */
async function openHolding(markup: string) {
  const host = await openHostPage(browser, `${markup}<p id="after">Etterpå</p>`, {
    context: { viewport: { width: 1000, height: 2000 } },
  })
  const { page } = host
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number')
          Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + entry.value })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const held: Route[] = []
  let free = false
  await page.route(/\/public\/v1\/(?!live)/, async (route) => {
    if (free) await route.continue()
    else held.push(route)
  })
  await host.go()
  return {
    ...host,
    defined: (tag: string) => page.waitForFunction((name) => customElements.get(name) !== undefined, tag),
    release: async (tag: string) => {
      free = true
      for (const route of held) await route.continue()
      await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('style,link') === null, tag)
    },
    shifts: (): Promise<unknown> =>
      page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(window, 'shifts')))),
          ),
      ),
  }
}

describe('a fragment in somebody’s page', () => {
  /** The strictest policy that lets all of it through: with what widgets/csp.json says. */
  const strict = () => {
    const { origin } = side.url
    return {
      'Content-Security-Policy': `default-src 'none'; style-src 'self' ${origin}; img-src ${origin}; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
    }
  }

  const coloured = ['gran-strategy', 'strategy?theme=dark&accent=%23ffcc66'] as const
  test.each([...everyElement, coloured])('%s (%s) is taken over by script without a flicker', async (tag, path) => {
    const { page, defined, release, shifts, errors, close } = await openHolding(await side.fragment(path))
    await defined(tag)
    await page.waitForLoadState('load')
    const before = { text: await seen(page, tag), picture: await page.screenshot() }
    await release(tag)
    expect(await seen(page, tag)).toBe(before.text)
    expect(await shifts()).toBe(0)
    expect(await differing(before.picture, await page.screenshot())).toBeLessThan(0.0005)
    expect(errors).toEqual([])
    await close()
  })

  test.each(everyElement)('%s has all its text where script is blocked, and breaks no strict policy', async (tag, path) => {
    const open = async (policy: string, form: string) => {
      const host = await openHostPage(browser, `<link rel="stylesheet" href="/hostile.css">${await side.fragment(path, form)}`, {
        headers: { 'Content-Security-Policy': policy },
      })
      await host.go()
      return host
    }
    const { origin } = side.url
    const blocked = await open(
      `default-src 'none'; style-src 'self' ${origin}; img-src ${origin}; script-src 'self'`,
      'linked-fragment',
    )
    const unstyled = await open("default-src 'none'", 'fragment')
    const full = await open(strict()['Content-Security-Policy'], 'linked-fragment')
    await full.page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('link') === null, tag)
    const words = (text: string) => text.replace(/\s+/g, ' ').trim()
    const whole = words(await seen(full.page, tag))
    expect(whole.length).toBeGreaterThan(20)
    expect(words(await seen(blocked.page, tag))).toBe(whole)
    expect(words(await seen(unstyled.page, tag))).toContain(whole.split(' ').slice(0, 3).join(' '))
    expect(blocked.reports.filter((directive) => !directive.startsWith('script-src'))).toEqual([])
    expect(full.reports).toEqual([])
    for (const host of [blocked, unstyled, full]) await host.close()
  })

  test.each(['fragment', 'linked-fragment'])(
    'as %s has the colours that it was asked for, before script comes and after, whatever the page is',
    async (form) => {
      const markup = `<link rel="stylesheet" href="/hostile.css">${await side.fragment('plakat?theme=dark&accent=%23ffcc66', form)}`
      const headers = form === 'linked-fragment' ? strict() : undefined
      const { page, go, close, reports } = await openHostPage(browser, markup, { headers })
      const colours = () =>
        page.evaluate(() => {
          const [paper, title] = [
            document.querySelector('gran-content'),
            document.querySelector('gran-plakat')?.shadowRoot?.querySelector('.title'),
          ]
          return paper && title && [getComputedStyle(paper).backgroundColor, getComputedStyle(title).color]
        })
      const asked = ['rgb(20, 26, 23)', 'rgb(255, 204, 102)']
      await page.route('**/widgets/**', (route) => route.abort())
      await go()
      expect(await colours()).toEqual(asked)
      await page.unroute('**/widgets/**')
      await page.reload()
      await page.waitForFunction(() =>
        ['gran-content', 'gran-plakat'].every(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('style,link') === null,
        ),
      )
      expect(await colours()).toEqual(asked)
      expect(reports).toEqual([])
      await close()
    },
  )

  test('what the reader has opened before script comes stays open, and the focus stays where it is', async () => {
    const { page, defined, release, close } = await openHolding(await side.fragment('areas'))
    await defined('gran-areas')
    await page.locator('gran-areas summary').first().click()
    await page.locator('gran-areas .name a').first().focus()
    await release('gran-areas')
    expect(await page.locator('gran-areas details').first().getAttribute('open')).toBe('')
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)
    expect(focused).toBe(await page.locator('gran-areas .name a').first().textContent())
    await close()
  })

  test('what somebody has written before script comes stays, and the cursor where it is', async () => {
    const { page, defined, release, close } = await openHolding(await side.fragment('idea'))
    await defined('gran-idea')
    const text = page.locator('gran-idea textarea')
    await page.locator('gran-idea select').selectOption({ index: 1 })
    await page.locator('gran-idea [name=email]').fill('kari@example.no')
    await page.getByRole('checkbox').check()
    await text.fill('En benk elva')
    for (let letter = 0; letter < 'elva'.length; letter += 1) await text.press('ArrowLeft')
    await release('gran-idea')
    await page.keyboard.type('ved ')
    expect(await text.inputValue()).toBe('En benk ved elva')
    expect(await page.locator('gran-idea select').inputValue()).toMatch(/./)
    expect(await page.locator('gran-idea [name=email]').inputValue()).toBe('kari@example.no')
    expect(await page.getByRole('checkbox').isChecked()).toBe(true)
    await close()
  })

  test('what was withdrawn since leaves, also where somebody’s cache still has it', async () => {
    side.feed.commit(story('trukket', { title: { nb: 'Snart trukket' } }))
    await side.until('/embed/story/trukket', (body) => body.includes('Snart trukket'))
    const fragment = await side.fragment('story/trukket')
    side.feed.commit(withdrawn('stories', 'h-trukket'))
    await side.until('/public/v1/stories/trukket', (_, status) => status === 404)
    const { page, release, close } = await openHolding(fragment)
    await release('gran-story')
    expect(await seen(page, 'gran-story')).not.toContain('Snart trukket')
    await close()
  })

  test('what cannot be had anew stays as it is', async () => {
    const host = await openHostPage(browser, await side.fragment('plakat'))
    await host.page.route('**/public/**', (route) => route.abort())
    const failed = host.page.waitForEvent('requestfailed')
    await host.go()
    await failed
    expect(await seen(host.page, 'gran-plakat')).toContain('Vi i Gran her')
    await host.close()
  })
})

describe('the page of an iframe', () => {
  test.each(everyElement.map(([, path], index) => [path, index % 2 === 0 ? 'light' : 'dark'] as const))(
    '%s can be read by everybody: as the device has it, and %s with a colour of its own where that was asked for',
    async (path, theme) => {
      const context = await newContext(browser)
      const page = await context.newPage()
      const reports: string[] = []
      page.on('console', (message) => message.type() === 'error' && reports.push(message.text()))
      const open = async (look: string) => {
        await page.goto(`${side.url.origin}/embed/${path}${path.includes('?') ? '&' : '?'}${look}`)
        await page.waitForFunction(() => document.querySelector('[lang]:not(html)')?.shadowRoot?.querySelector('style') === null)
      }
      await open('')
      expect(await faultsInEveryLook(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 600 })
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
      await open(`theme=${theme}&accent=%23ffcc00`)
      expect(await violations(page)).toEqual([])
      expect(await widthOf(page)).toBe(320)
      expect(reports).toEqual([])
      await context.close()
    },
  )
})
