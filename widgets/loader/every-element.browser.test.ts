import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { openApi, type TestApi } from '../testing/api.js'
import { openBrowser } from '../testing/browser.js'
import { story, type Sample } from '../testing/content.js'
import { everyElement } from '../testing/elements.js'
import { openHostPage } from '../testing/host-page.js'
import { troubleByKeyboard } from '../testing/keyboard.js'
import { faultsInEveryLook } from '../testing/looks.js'
import { whole } from '../testing/whole.js'

const elements = everyElement('blabaer')
/** What an element shows, and not the stream that tells of changes. */
const resources = /\/public\/v1\/(?!live)/
const snippet = ([tag, attributes]: readonly [tag: string, attributes: string]) =>
  `<${tag} ${attributes}><a href="/eget">Sidens egen tekst, ${tag}</a></${tag}>`

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

/** Waits until an element shows content instead of what stands between its tags. */
const filled = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => {
    const first = document.querySelector(wanted)?.shadowRoot?.firstElementChild
    return first != null && first.localName !== 'slot'
  }, selector)

test('a strict policy is broken by none of them, and no page’s style hurts them', async () => {
  const markup = `<link rel="stylesheet" href="/hostile.css">${api.script}${elements.map(snippet).join('')}`
  const { page, go, close, reports, errors } = await openHostPage(browser, markup, {
    headers: {
      'Content-Security-Policy': `default-src 'none'; style-src 'self'; script-src ${api.origin}; connect-src ${api.origin}; img-src ${api.origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
    },
  })
  await go()
  for (const [tag] of elements) await filled(page, tag)
  expect(reports).toEqual([])
  expect(errors).toEqual([])
  await close()
})

/** What each element shows where there is hardly anything to show; else nothing at all has been published. */
const hardlyAnything: Readonly<Record<string, Sample>> = {
  'gran-plakat': { points: [{ number: 1 }, { number: 2 }], stories: [] },
  'gran-point': { points: [{ number: 1 }], stories: [] },
  'gran-story': { points: [], stories: [story('blabaer')] },
  'gran-strategy': { points: [], stories: [], strategy: {} },
}
/** As many points as the plakat has. */
const full = { ...whole, points: [...whole.points, ...[4, 5, 6, 7, 8, 9, 10].map((number) => ({ number }))] }

/** Each element by itself, and one on paper of its own. */
const alone = [
  ...elements.map((element) => ({ name: element[0], shows: element[0], markup: snippet(element) })),
  ...['light', 'dark'].map((theme) => ({
    name: `gran-content theme="${theme}"`,
    shows: 'gran-areas',
    markup: `<gran-content theme="${theme}" accent="${theme === 'light' ? '#1b4d38' : '#9fd3b5'}">${snippet(['gran-areas', ''])}</gran-content>`,
  })),
]

test.each(alone)(
  '$name: everybody can read it while it loads, when it cannot, full, unfolded and with nothing in it, and go through it by keyboard alone',
  async ({ shows, markup }) => {
    const own = await openApi(full)
    const around = `<a id="before" href="/">Før</a>${markup}<a id="after" href="/">Etter</a>`
    const { page, go, close } = await openHostPage(browser, own.script + around)
    const asked: Route[] = []
    await page.route(resources, (route) => void asked.push(route))
    await go()
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0))
    const ownText = page.getByRole('link', { name: `Sidens egen tekst, ${shows}` })
    expect(await ownText.isVisible()).toBe(true)
    expect(await faultsInEveryLook(page), 'while it loads').toEqual([])
    const drawn = () => page.locator(shows).evaluate(({ shadowRoot }) => shadowRoot?.innerHTML)
    const whileItLoads = await drawn()

    const failed = page.waitForEvent('requestfailed')
    for (const route of asked) await route.abort()
    await failed
    expect(await ownText.isVisible()).toBe(true)
    // The same is drawn, so it can be read as well.
    expect(await drawn(), 'when it cannot').toBe(whileItLoads)

    await page.unroute(resources)
    await page.reload()
    await filled(page, shows)
    expect(await faultsInEveryLook(page), 'full').toEqual([])
    expect(await troubleByKeyboard(page, shows)).toEqual([])
    expect(await faultsInEveryLook(page), 'unfolded').toEqual([])

    own.change(hardlyAnything[shows] ?? { points: [], stories: [] })
    await page.reload()
    await filled(page, shows)
    expect(await faultsInEveryLook(page), 'with nothing in it').toEqual([])
    await close()
    own.close()
  },
)

test('gran-tiltak: what it unfolds can be read while it loads and when it cannot', async () => {
  const { page, go, close } = await openHostPage(browser, `${api.script}<gran-tiltak></gran-tiltak>`)
  const asked: Route[] = []
  await page.route(/\/tiltak\/\w/, (route) => void asked.push(route))
  await go()
  await page.locator('gran-tiltak summary').first().press('Enter')
  await page.getByText('Henter …').waitFor()
  expect(await faultsInEveryLook(page), 'while it loads').toEqual([])
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0))
  for (const route of asked) await route.abort()
  await page.getByRole('button', { name: 'Prøv igjen' }).waitFor()
  expect(await faultsInEveryLook(page), 'when it cannot').toEqual([])
  await close()
})

test.each(elements)('%s speaks three languages, and says which of its texts are in another one', async (...element) => {
  const [tag] = element
  const languages = ['nb', 'nn', 'en']
  const markup = languages.map((lang) => `<div lang="${lang}">${snippet(element)}</div>`).join('')
  const { page, go, close } = await openHostPage(browser, api.script + markup)
  await go()
  for (const lang of languages) await filled(page, `[lang=${lang}] ${tag}`)
  const said = await page.locator(tag).evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot?.textContent))
  expect(new Set(said).size).toBe(3)
  expect(await page.locator(`[lang=nn] ${tag} [lang=nb]`).count()).toBeGreaterThan(0)
  // Where it leads goes on in the language, but for what an editor has written.
  const leads = await page
    .locator(`[lang=nn] ${tag} :is(a, form)`)
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one.matches('[href="/eget"], .prose a, [href^="https://gran.kommune.no/"]')
          ? []
          : [one.getAttribute('href') ?? one.getAttribute('action')],
      ),
    )
  expect(leads.filter((address) => !address?.includes('locale=nn'))).toEqual([])
  await close()
})

test('a page with Designsystemet’s tokens gets its own colours in each of them', async () => {
  const [accent, ink, muted, paper] = ['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'rgb(7, 8, 9)', 'rgb(250, 251, 252)']
  const text = `--ds-color-accent-text-subtle: ${accent}; --ds-color-neutral-text-default: ${ink}; --ds-color-neutral-text-subtle: ${muted}`
  // What stands on a button has the paper's colour.
  const tokens = `${text}; --ds-color-neutral-background-default: ${paper}`
  const markup = `<style>:root { ${tokens} }</style>${api.script}${elements.map(snippet).join('')}`
  const { page, go, close } = await openHostPage(browser, markup)
  await go()
  for (const [tag] of elements) {
    await filled(page, tag)
    const colours = await page.evaluate((name) => {
      const all = [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('*') ?? [])]
      return all.filter(({ textContent }) => textContent?.trim()).map((element) => getComputedStyle(element).color)
    }, tag)
    expect(
      [...new Set(colours)].filter((colour) => ![accent, ink, muted, paper].includes(colour)),
      tag,
    ).toEqual([])
    expect(colours, tag).toContain(accent)
  }
  await close()
})
