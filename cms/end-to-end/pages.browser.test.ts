import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openBrowser } from '../../../widgets/testing/browser.js'
import { violations } from '../../../widgets/testing/violations.js'
import { answersFor } from './testing/answers.js'
import { servePages, type PageServer } from './testing/serve.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const pages = [
  '/',
  '/plakat',
  '/plakat/1',
  '/plakat/4',
  '/strategi',
  '/omrader/omrade-1',
  '/tiltak/tiltak-4-1',
  '/tiltak/tiltak-4-2',
  '/historier?point=1&kind=nyskapingshistorie',
  '/historier/historie-1',
  '/historier/historie-2',
  '/finnes-ikke',
  '/demo',
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function open(site: PageServer, path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(site.origin + path)
  return page
}

describe('for everyone', () => {
  let site: PageServer
  beforeAll(async () => {
    site = await servePages(answersFor({ images: true, stories: 30 }))
  })
  afterAll(() => site.close())

  test.each(pages)('%s passes axe, light and dark, and fits 320 px', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(site, path, { colorScheme, viewport: { width: 320, height: 640 } })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.context().close()
    }
  })

  test('a reader with a keyboard comes past the menu at once', async () => {
    const page = await open(site, '/plakat')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'innhold')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/plakat/1')
    await page.context().close()
  })

  test('the rings are seen in forced colours too', async () => {
    const page = await open(site, '/plakat', { forcedColors: 'active' })
    const [stroke, ink] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.ring') ?? document.body).stroke,
      getComputedStyle(document.body).color,
    ])
    expect(stroke).toBe(ink)
    await page.context().close()
  })

  test('the poster is one sheet on paper', async () => {
    const page = await open(site, '/plakat')
    const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.context().close()
  })

  test('nothing is fetched from anywhere else, stored, or stopped by the policy', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    for (const path of pages.filter((other) => other !== '/demo' && other !== '/finnes-ikke')) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' })
      const families = await page.evaluate(async () =>
        [...(await document.fonts.ready)]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      )
      expect(new Set(families)).toEqual(new Set(['Source Serif 4', 'Figtree']))
    }
    expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([])
    expect(complaints).toEqual([])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

describe('what somebody wrote to do harm', () => {
  const attacks = [
    '"><script>window.attacked = true</script><img src=x onerror="window.attacked = true">',
    "' onmouseover='window.attacked = true' autofocus onfocus='window.attacked = true",
    '</title></textarea></script></svg><svg onload="window.attacked = true"><a href="javascript:window.attacked = true">',
    '${window.attacked = true} {{window.attacked = true}} &lt;script&gt;window.attacked = true&lt;/script&gt;',
  ]
  const addresses = [
    'javascript:window.attacked = true',
    'data:text/html,<script>parent.attacked = true</script>',
    ' java\tscript:attacked',
    '//evil.example',
  ]

  test.each(attacks.map((attack, index) => [attack, addresses[index] ?? ''] as const))(
    'stays text in every page: %s',
    async (attack, href) => {
      const site = await servePages(answersFor({ text: (text) => `${text} ${attack}`, images: true, href, lang: 'en' }))
      for (const path of pages.filter((other) => other !== '/demo')) {
        // Without the policy too: the markup itself must be harmless.
        const page = await open(site, path, { bypassCSP: true })
        const found = await page.evaluate(() => ({
          attacked: 'attacked' in window,
          scripts: document.querySelectorAll('script, iframe, object, embed, base, style, [style], [autofocus], [srcdoc]').length,
          strangers: document.querySelectorAll('img:not([src^="/images/"]), svg:not(.slice)').length,
          handlers: [...document.querySelectorAll('*')]
            .flatMap((element) => element.getAttributeNames())
            .filter((name) => name.startsWith('on')),
          links: [...document.querySelectorAll('a')].map((link) => link.protocol),
        }))
        expect(found).toMatchObject({ attacked: false, scripts: 0, strangers: 0, handlers: [] })
        expect(found.links.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([])
        if (path.startsWith('/plakat')) expect(await page.textContent('main')).toContain(attack)
        await page.context().close()
      }
      await site.close()
    },
  )
})
