import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.js'
import { openElement } from '../testing/element.js'
import { whole } from '../testing/whole.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const areas = (page: Page) => page.locator('gran-areas ol > li')

async function openAreas(sample = whole) {
  const opened = await openElement(browser, sample, '<gran-areas>Områdene</gran-areas>')
  await opened.page.locator('gran-areas .title').waitFor()
  return opened
}

test('an area leads to its page and to the points that it is settled to build on, and to no others', async () => {
  const { page, api, close } = await openAreas()
  const addresses = await areas(page)
    .first()
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toEqual(['/omrader/omrade-1', '/plakat/1', '/plakat/3'].map((path) => api.origin + path))
  expect(await areas(page).nth(1).getByText('Bygger på').count()).toBe(0)
  await close()
})

test('tiltak fold out by keyboard, and a stopped one says that it is stopped', async () => {
  const { page, api, close } = await openAreas()
  await areas(page).first().locator('summary').focus()
  await page.keyboard.press('Enter')
  const link = areas(page).first().getByRole('link', { name: 'Robot som svarer' })
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe(`${api.origin}/tiltak/robot`)
  expect(await areas(page).first().getByText('Stanset').isVisible()).toBe(true)
  await close()
})

test('what is folded out stays so when others come before it, and shows what is new', async () => {
  const { page, api, close } = await openAreas()
  await areas(page).nth(1).locator('summary').click()
  await page.getByRole('link', { name: 'Én vakttelefon' }).waitFor()
  const [first, second] = whole.areas ?? []
  const renewed = second && {
    ...second,
    tiltak: [{ slug: 'ny', title: 'Noe helt nytt', kind: 'vedtatt', status: 'ide' } as const],
  }
  api.change({ ...whole, areas: [...[8, 9].map((number) => ({ number, tiltak: first?.tiltak })), ...(renewed ? [renewed] : [])] })
  await page.getByRole('link', { name: 'Noe helt nytt' }).waitFor()
  expect(
    await page.locator('gran-areas details').evaluateAll((all) => all.map((details) => details.hasAttribute('open'))),
  ).toEqual([false, false, true])
  await close()
})

test('before there are any areas, the element says so', async () => {
  const { page, close } = await openAreas({ points: [], stories: [] })
  expect(await page.getByText('Ingen satsingsområder ennå.').isVisible()).toBe(true)
  await close()
})
