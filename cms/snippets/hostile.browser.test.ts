import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openApi, type TestApi } from '../../widgets/testing/api.js'
import { openBrowser } from '../../widgets/testing/browser.js'
import type { Sample } from '../../widgets/testing/content.js'
import { openHostPage } from '../../widgets/testing/host-page.js'
import { whole } from '../../widgets/testing/whole.js'
import { projectRoot } from '../project-root.js'
import { openWithEmbeds } from '../public/embeds/testing/served.js'
import { embedSchema, snippetsFor, type Embed, type Snippets } from './index.js'
import { policy } from './read-policy.js'
import { everyEmbed, usual } from './testing/embeds.js'

/** As much as a municipality has of each, so that an element is as high as its place. */
const full: Sample = {
  ...whole,
  points: Array.from({ length: 10 }, (_, index) => whole.points[index] ?? { number: index + 1 }),
  areas: Array.from({ length: 10 }, (_, index) => ({ ...whole.areas?.[0], number: index + 1 })),
}

const municipality = 'Gran kommune'
const embeds = everyEmbed({ story: 'blabaer', area: 'omrade-1' })
const tags = embeds.map(({ element }) => `gran-${element}`)

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
/** Elements that the samples make lower than the highest of these screens. */
const ofAnyHeight = /^gran-(point|stories|tiltak|strategy)$/

let browser: Browser
let api: TestApi
let side: Awaited<ReturnType<typeof openWithEmbeds>>
beforeAll(async () => {
  browser = await openBrowser()
  side = await openWithEmbeds()
  api = await openApi(full)
})
afterAll(async () => {
  await browser.close()
  api.close()
  await side.end()
})

const made = (embed: Embed, origin = api.origin): Snippets => snippetsFor(embed, { origin, municipality, policy })
const pasted = (way: 'script' | 'iframe', origin = api.origin) =>
  embeds.map((embed) => `<div>${made(embed, origin)[way].toString()}</div>`).join('\n')

/** A municipality's policy that knows only itself, with the lines of the builder. */
const strict = (...lines: readonly string[]) => ({
  'Content-Security-Policy': `default-src 'none'; style-src 'self'; ${lines.join(' ')}`,
})
const hostileStyle = '<link rel="stylesheet" href="/hostile.css">'

/** Waits until an element shows content instead of what stands between its tags, and sees that it can be read. */
async function filled(page: Page, tag: string): Promise<void> {
  await page.waitForFunction((name) => {
    const first = document.querySelector(name)?.shadowRoot?.firstElementChild
    return first != null && first.localName !== 'slot'
  }, tag)
  expect(await page.locator(tag).getByRole('heading').first().isVisible()).toBe(true)
}

/** How much has been moved in a page until it has been drawn (Cumulative Layout Shift). */
const shifted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(window, 'shifted'))))),
  )

/** The text between the tags can be read, and leads somewhere. */
async function ownText(page: Page): Promise<void> {
  for (const tag of tags) expect(await page.locator(`${tag} > div > a[href]`).isVisible(), tag).toBe(true)
}

describe('what the builder makes, pasted into a hostile page', () => {
  test('is shown under a strict policy with exactly its lines, Trusted Types and aggressive styles', async () => {
    const lines = new Set(embeds.flatMap((embed) => [...made(embed).csp.script, ...made(embed).csp.trustedTypes]))
    const headers = strict(...lines, "require-trusted-types-for 'script';")
    const { page, go, close, reports, errors } = await openHostPage(browser, hostileStyle + pasted('script'), { headers })
    await go()
    for (const tag of tags) await filled(page, tag)
    expect([reports, errors]).toEqual([[], []])
    await close()
  })

  test.each([
    ['the script is blocked', strict()],
    ['the page may run nothing at all', { 'Content-Security-Policy': 'sandbox' }],
    [
      'Trusted Types leave no room',
      strict('script-src *;', "require-trusted-types-for 'script';", 'trusted-types none-of-ours;'),
    ],
  ])('keeps its own text where %s', async (_, headers) => {
    const { page, go, close } = await openHostPage(browser, hostileStyle + pasted('script'), { headers })
    await go()
    await ownText(page)
    await close()
  })

  test('is shown in a sandbox that allows scripts, which is nobody’s origin', async () => {
    const headers = { 'Content-Security-Policy': 'sandbox allow-scripts' }
    const { page, go, close, errors } = await openHostPage(browser, pasted('script'), { headers })
    await go()
    for (const tag of tags) await filled(page, tag)
    expect(errors).toEqual([])
    await close()
  })

  test('stands beside another version of itself, from another server', async () => {
    const other = await openApi(whole)
    const { csp } = made({ element: 'plakat', ...usual })
    const lines = csp.script.map((line) => line.replace(';', ` ${other.origin};`))
    const markup = pasted('script', other.origin) + pasted('script')
    const { page, go, close, reports, errors, messages } = await openHostPage(browser, markup, { headers: strict(...lines) })
    await page.route(`${other.origin}/widgets/v1/*.js`, (route) => {
      const file = join(projectRoot, 'build', 'widgets', new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
      const headers = { 'Access-Control-Allow-Origin': '*' }
      const body = readFileSync(file, 'utf8').replaceAll(/\bviigran=1\b/g, 'viigran=2')
      return route.fulfill({ body, headers, contentType: 'text/javascript' })
    })
    await go()
    for (const tag of tags) await filled(page, tag)
    // Whichever comes second for an element says so, once.
    const warnings = () => messages.filter((message) => message.includes('in two versions')).length
    await expect.poll(warnings, { timeout: 10_000 }).toBeGreaterThan(0)
    expect(warnings()).toBeLessThanOrEqual(2)
    expect([reports, errors]).toEqual([[], []])
    await close()
    other.close()
  })

  test('has the colours that were chosen, on paper of its own, where the policy forbids styles and the page has others', async () => {
    const { script, csp } = made(embedSchema.parse({ element: 'plakat', ...usual, theme: 'dark', accent: '#ffcc66' }))
    const headers = strict(...csp.script)
    const { page, go, close, reports } = await openHostPage(browser, hostileStyle + script.toString(), { headers })
    const colour = (selector: string, name: 'color' | 'backgroundColor') =>
      page.locator(selector).evaluate((element, property) => getComputedStyle(element)[property], name)
    await go()
    await filled(page, 'gran-plakat')
    expect(await colour('gran-content', 'backgroundColor')).toBe('rgb(20, 26, 23)')
    expect(await colour('gran-plakat .title', 'color')).toBe('rgb(255, 204, 102)')
    expect(reports).toEqual([])

    await page.route('**/public/**', (route) => route.abort())
    const failed = page.waitForEvent('requestfailed')
    await page.reload()
    await failed
    // gran-content is a script of its own, and may come last.
    await expect.poll(() => colour('gran-plakat > div > a', 'color'), { timeout: 10_000 }).toBe('rgb(238, 242, 236)')
    await close()
  })

  const lines = [...new Set(embeds.flatMap((embed) => made(embed, '{origin}').csp.iframe))]
  test.each([
    ['with exactly its lines', lines, '', []],
    ['and its script blocked', lines.filter((line) => !line.startsWith('script-src')), '', ['script-src-elem']],
    ['and a sandbox around it, as WordPress has', lines, ' sandbox="allow-scripts"', []],
  ])('shows its iframe under a strict policy, %s', async (_, allowed, attributes, reported) => {
    const { origin } = side.url
    const frames = everyEmbed({ story: 'nyskapingshistorie', area: 'omrade' }).map((embed) =>
      made(embed, origin).iframe.toString(),
    )
    const markup = frames.join('\n').replaceAll('<iframe', `<iframe${attributes}`).replaceAll(' loading="lazy"', '')
    const headers = strict(...allowed.map((line) => line.replace('{origin}', origin)))
    const { page, go, close, reports } = await openHostPage(browser, hostileStyle + markup, { headers })
    await go()
    for (const tag of tags) {
      const content = page.frameLocator(`iframe[src*="/embed/${tag.replace('gran-', '')}"]`).locator(tag)
      await content.getByRole('heading').first().waitFor()
    }
    expect(new Set(reports)).toEqual(new Set(reported))
    await close()
  })

  test.each(embeds.map((embed) => [`gran-${embed.element}`, embed] as const))(
    '%s by itself is shown under a strict policy with exactly its lines, and nothing below it jumps when it comes',
    async (tag, embed) => {
      const { script, csp } = made(embed)
      const { page, go, close, reports, errors } = await openHostPage(browser, `<h2>Over</h2>${script.toString()}<p>Under</p>`, {
        headers: strict(...csp.script, "require-trusted-types-for 'script';", ...csp.trustedTypes),
      })
      await page.addInitScript(`
        window.shifted = 0
        const add = (list) => list.getEntries().forEach(({ value }) => (window.shifted += value))
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })`)
      for (const screen of screens) {
        await page.setViewportSize(screen)
        await go()
        await filled(page, tag)
        // What ends within the screen has its own height, which no reserve can know (docs/decisions.md).
        const goesOn = await page.locator('main > p').evaluate((below) => below.getBoundingClientRect().top >= innerHeight)
        if (goesOn) expect(await shifted(page), `${screen.width} × ${screen.height}`).toBe(0)
        else {
          expect([tag, screen.height]).toEqual([expect.stringMatching(ofAnyHeight), 1080])
          expect(await shifted(page)).toBeLessThan(0.05)
        }
      }
      expect([reports, errors]).toEqual([[], []])
      await close()
    },
  )
})
