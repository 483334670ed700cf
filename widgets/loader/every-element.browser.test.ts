import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { openApi, type TestApi } from '../testing/api.js'
import { openBrowser } from '../testing/browser.js'
import { everyElement } from '../testing/elements.js'
import { openHostPage } from '../testing/host-page.js'
import { whole } from '../testing/whole.js'
import { violations } from '../testing/violations.js'

const elements = everyElement('blabaer')
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

test.each(elements)(
  '%s keeps the page’s own text while it loads and when it cannot, and axe finds nothing',
  async (...element) => {
    const { page, go, close } = await openHostPage(browser, api.script + snippet(element))
    const asked: Route[] = []
    await page.route(/\/public\/v1\/(?!live)/, (route) => void asked.push(route))
    await go()
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0))
    const own = page.getByRole('link', { name: `Sidens egen tekst, ${element[0]}` })
    expect(await own.isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    const failed = page.waitForEvent('requestfailed')
    for (const route of asked) await route.abort()
    await failed
    expect(await own.isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    await close()
  },
)

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
        one.matches('[href="/eget"], .prose a') ? [] : [one.getAttribute('href') ?? one.getAttribute('action')],
      ),
    )
  expect(leads.length).toBeGreaterThan(0)
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
