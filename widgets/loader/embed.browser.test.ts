import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openApi, type TestApi } from '../testing/api.js'
import { openBrowser } from '../testing/browser.js'
import { sample } from '../testing/content.js'
import { openHostPage } from '../testing/host-page.js'

let browser: Browser
let api: TestApi
beforeAll(async () => {
  browser = await openBrowser()
  api = await openApi(sample)
})
afterAll(async () => {
  await browser.close()
  api.close()
})

const poster = (page: Page) => page.locator('gran-plakat ol > li')
const cards = (page: Page) => page.locator('gran-stories li')
const snippet = () =>
  `${api.script}<gran-plakat><a href="/plakat">Plakaten</a></gran-plakat><gran-stories limit="3"><a href="/historier">Historiene</a></gran-stories>`

describe('the page that hosts us', () => {
  test('keeps no cookie and nothing stored, asks nobody else, and sees no error', async () => {
    const { page, context, origin, origins, errors, go, close } = await openHostPage(browser, snippet())
    await go()
    await poster(page).nth(2).waitFor()
    await cards(page).nth(2).waitFor()
    expect(await context.cookies()).toEqual([])
    expect(
      await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]),
    ).toEqual([0, 0, 0])
    expect([...origins].sort()).toEqual([api.origin, origin].sort())
    expect(errors).toEqual([])
    await close()
  })

  test('may be hostile: strict policy, Trusted Types, aggressive styles', async () => {
    const { page, go, close, reports } = await openHostPage(
      browser,
      `<link rel="stylesheet" href="/hostile.css"><link rel="stylesheet" href="/pale.css">${snippet()}${api.script}`,
      {
        headers: {
          'Content-Security-Policy': `default-src 'none'; style-src 'self'; script-src ${api.origin}; connect-src ${api.origin}; img-src ${api.origin}; require-trusted-types-for 'script'; trusted-types lit-html`,
        },
      },
    )
    await go()
    await poster(page).nth(2).waitFor()
    await cards(page).nth(2).getByRole('link').waitFor()
    expect(await cards(page).first().getByRole('img').count()).toBe(1)
    const text = await poster(page)
      .first()
      .evaluate((item) => {
        const { direction, whiteSpace, textIndent, color } = getComputedStyle(item)
        return [direction, whiteSpace, textIndent, color === 'rgb(238, 238, 238)']
      })
    expect(text).toEqual(['ltr', 'normal', '0px', false])
    expect(reports).toEqual([])
    await close()
  })

  test('keeps its own text when Trusted Types leave no room for us', async () => {
    const { page, go, close, messages } = await openHostPage(browser, snippet(), {
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${api.origin}; connect-src ${api.origin}; require-trusted-types-for 'script'; trusted-types nothing`,
      },
    })
    await go()
    await vi.waitFor(() => expect(messages.join()).toContain('<gran-plakat> not loaded'))
    expect(await page.getByRole('link', { name: 'Plakaten' }).isVisible()).toBe(true)
    await close()
  })

  test('keeps its own text when the script is blocked', async () => {
    const { page, go, close } = await openHostPage(browser, snippet(), {
      headers: { 'Content-Security-Policy': "default-src 'none'" },
    })
    await go()
    expect(await page.getByRole('link', { name: 'Plakaten' }).isVisible()).toBe(true)
    await close()
  })

  test('keeps its own text when the content cannot be had', async () => {
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
    const { page, go, close } = await openHostPage(browser, api.script + elements)
    await go()
    await page.locator('gran-content gran-plakat').getByText('We in Gran 1').waitFor()
    await page.locator('gran-content gran-plakat').getByText('Updated').waitFor()
    await page.locator('#own').getByText('Oppdatert').waitFor()
    expect(await page.locator('#own .statement span').first().getAttribute('lang')).toBe('nb')
    await close()
  })

  test('chooses where the content comes from, also when the script of the element around comes last', async () => {
    const other = await openApi({ points: [{ number: 7 }], stories: [] })
    const { page, go, close } = await openHostPage(
      browser,
      `${api.script}<gran-content api="${other.origin}"><gran-plakat></gran-plakat></gran-content>`,
    )
    const late: Route[] = []
    await page.route('**/gran-content-*.js', (route) => void late.push(route))
    await go()
    await poster(page).nth(2).waitFor()
    for (const route of late) await route.continue()
    await page.getByText('Vi i Gran 7').waitFor()
    expect(await poster(page).count()).toBe(1)
    await close()
    other.close()
  })

  test('waits one round trip less for the poster: its content is asked for once, while its script is on the way', async () => {
    const { page, go, close } = await openHostPage(browser, `${api.script}<gran-plakat live="off"></gran-plakat>`)
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('/plakat?') && asked.push(request.url()))
    const answered = page.waitForResponse('**/public/v1/plakat?locale=nb')
    await page.route('**/core-*.js', async (route) => {
      await answered
      await route.continue()
    })
    await go()
    await poster(page).nth(2).waitFor()
    expect(asked).toEqual([`${api.origin}/public/v1/plakat?locale=nb`])
    await close()
  })

  test('asks in vain for no poster in another language or of another municipality', async () => {
    const others = `<div lang="en"><gran-plakat></gran-plakat></div><gran-content api="${api.origin}" lang="nn"><gran-plakat></gran-plakat></gran-content>`
    const { page, go, close } = await openHostPage(browser, api.script + others)
    const asked = new Set<string>()
    page.on('request', (request) => request.url().includes('/plakat?') && asked.add(new URL(request.url()).search))
    await go()
    await poster(page).nth(5).waitFor()
    expect([...asked].sort()).toEqual(['?locale=en', '?locale=nn'])
    await close()
  })

  test('may put an element in later', async () => {
    const { page, go, close } = await openHostPage(browser, api.script)
    await go()
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('gran-plakat')))
    await poster(page).nth(2).waitFor()
    await close()
  })
})
