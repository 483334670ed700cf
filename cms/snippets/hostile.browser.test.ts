import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openApi, type TestApi } from '../../widgets/testing/api.js'
import { openBrowser } from '../../widgets/testing/browser.js'
import { openHostPage } from '../../widgets/testing/host-page.js'
import { whole } from '../../widgets/testing/whole.js'
import { projectRoot } from '../project-root.js'
import { embedSchema, snippetsFor, type Embed, type Snippets } from './index.js'
import { policy } from './read-policy.js'
import { everyEmbed, usual } from './testing/embeds.js'

const municipality = 'Gran kommune'
const embeds = everyEmbed({ story: 'blabaer', area: 'omrade-1' })
const tags = embeds.map(({ element }) => `gran-${element}`)

let browser: Browser
let api: TestApi
beforeAll(async () => {
  browser = await openBrowser()
  api = await openApi(whole)
})
afterAll(async () => {
  await browser.close()
  api.close()
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

/** The text between the tags can be read, and leads somewhere. */
async function ownText(page: Page): Promise<void> {
  for (const tag of tags) expect(await page.locator(`${tag} > p > a[href]`).isVisible(), tag).toBe(true)
}

describe('what the builder makes, pasted into a hostile page', () => {
  test('is shown under a strict policy with exactly its lines, Trusted Types and aggressive styles', async () => {
    const { csp } = made({ element: 'plakat', ...usual })
    const headers = strict(...csp.script, "require-trusted-types-for 'script';", ...csp.trustedTypes)
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
    expect(messages.filter((message) => message.includes('in two versions'))).toHaveLength(1)
    expect([reports, errors]).toEqual([[], []])
    await close()
    other.close()
  })

  test('has the colours that were chosen, on paper of its own, where the policy forbids styles and the page has others', async () => {
    const embed = embedSchema.parse({ element: 'plakat', ...usual, theme: 'dark', accent: '#ffcc66' })
    const { script, csp } = made(embed)
    const { page, go, close, reports } = await openHostPage(browser, script.toString(), { headers: strict(...csp.script) })
    await go()
    await filled(page, 'gran-plakat')
    const colours = await page.locator('gran-plakat').evaluate((element) => {
      const title = element.shadowRoot?.querySelector('.title')
      return [getComputedStyle(element).backgroundColor, title && getComputedStyle(title).color]
    })
    expect(colours).toEqual(['rgb(20, 26, 23)', 'rgb(255, 204, 102)'])
    expect(reports).toEqual([])
    await close()
  })

  test.each([
    ['with exactly its lines', 'iframe', (lines: readonly string[]) => strict(...lines), ''],
    ['and its script blocked', 'frame-src alone', (lines: readonly string[]) => strict(...lines.slice(0, 1)), ''],
    ['and a sandbox around it', 'WordPress', (lines: readonly string[]) => strict(...lines), ' sandbox="allow-scripts"'],
  ])('shows its iframe under a strict policy, %s', async (_, name, policyOf, attributes) => {
    const { iframe, csp } = made({ element: 'plakat', ...usual })
    const markup = iframe.toString().replace('<iframe', `<iframe${attributes}`)
    const host = await openHostPage(browser, hostileStyle + markup, { headers: policyOf(csp.iframe) })
    await host.page.route(`${api.origin}/embed/plakat`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="nb"><h1>Innovasjonsplakaten</h1></html>' }),
    )
    await host.page.route(`${api.origin}/widgets/v1/frame.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await host.go()
    await host.page.frameLocator('iframe').getByRole('heading', { name: 'Innovasjonsplakaten' }).waitFor()
    expect(host.reports).toEqual(name === 'frame-src alone' ? ['script-src-elem'] : [])
    await host.close()
  })

  test('keeps the page still: nothing below it jumps when it comes', async () => {
    const { script } = made({ element: 'plakat', ...usual })
    const { page, go, close } = await openHostPage(browser, `${script.toString()}<p id="below">Under</p>`, {
      context: { viewport: { width: 1280, height: 720 } },
    })
    await page.addInitScript(
      'window.shifts = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifts += value))).observe({ type: "layout-shift", buffered: true })',
    )
    await go()
    await filled(page, 'gran-plakat')
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
    expect(await page.evaluate('window.shifts')).toBe(0)
    await close()
  })
})
