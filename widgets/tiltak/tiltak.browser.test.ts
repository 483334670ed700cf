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

const cards = (page: Page) => page.locator('gran-tiltak .cards > li')
const columns = (page: Page) => page.locator('gran-tiltak .part').allInnerTexts()

async function openBoard({ attributes = '', sample = whole } = {}) {
  const opened = await openElement(browser, sample, `<gran-tiltak ${attributes}>Tiltakene</gran-tiltak>`)
  await opened.page.locator('gran-tiltak .title').waitFor()
  return opened
}

test('tiltak stand by how far they have come, and a stopped one with what was learnt', async () => {
  const { page, close } = await openBoard()
  expect(await columns(page)).toEqual(['Pågår 1', 'I drift 1', 'Stanset 1', 'Eksempler fra strategien 2'])
  expect(await page.locator('gran-tiltak #robot .lesson').innerText()).toContain('Folk spurte roboten')
  await close()
})

test('a tiltak leads to its page, its area, its points and the stories that tell of it', async () => {
  const { page, api, close } = await openBoard()
  const card = page.locator('gran-tiltak #bygg')
  await card.locator('summary').press('Enter')
  await card.getByRole('link', { name: 'Blåbærskogen' }).waitFor()
  const addresses = await card.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toEqual(
    ['/tiltak/bygg', '/omrader/omrade-1', '/plakat/1', '/plakat/3', '/historier/blabaer'].map((path) => api.origin + path),
  )
  await close()
})

test.each([
  ['status="stanset"', ['robot']],
  ['area="omrade-2"', ['vakt', 'samordne']],
  ['point="3"', ['bygg']],
  ['point="1" status="pagar"', ['bygg']],
])('a page chooses what is on its board: %s', async (attributes, shown) => {
  const { page, close } = await openBoard({ attributes })
  expect(await cards(page).evaluateAll((items) => items.map(({ id }) => id))).toEqual(shown)
  await close()
})

test('a mistake in the snippet is told in the console, once each, and the board is there all the same', async () => {
  const { page, messages, close } = await openBoard({ attributes: 'status="ferdig" point="x" area="Æ" limit="0"' })
  expect(await cards(page).count()).toBe(5)
  expect(messages.filter((text) => text.startsWith('viigran:'))).toHaveLength(4)
  await close()
})

test('who asks for more goes on at the first of them', async () => {
  const { page, close } = await openBoard({ attributes: 'limit="3"' })
  await page.getByRole('button', { name: 'Vis flere tiltak' }).press('Enter')
  await cards(page).nth(4).waitFor()
  expect(
    await page
      .locator('gran-tiltak #vakt a')
      .first()
      .evaluate((link) => link.matches(':focus')),
  ).toBe(true)
  expect(await page.getByRole('button', { name: 'Vis flere tiltak' }).count()).toBe(0)
  await close()
})

test('stories that cannot be had can be asked for again', async () => {
  const { page, close } = await openBoard()
  // By itself it asks again later: not while the clock stands still.
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1)
  await page.route('**/tiltak/bygg?*', (route) => route.abort())
  await page.locator('gran-tiltak #bygg summary').click()
  const again = page.getByRole('button', { name: 'Prøv igjen' })
  await again.waitFor()
  await page.unroute('**/tiltak/bygg?*')
  await again.click()
  await page.getByRole('link', { name: 'Blåbærskogen' }).waitFor()
  await close()
})

test('a tiltak that has come further moves at once, and stays folded out', async () => {
  const { page, api, close } = await openBoard({ attributes: 'point="3"' })
  await page.locator('gran-tiltak #bygg summary').click()
  await page.getByRole('link', { name: 'Blåbærskogen' }).waitFor()
  const areas = whole.areas?.map((area) => ({
    ...area,
    tiltak: area.tiltak?.map((tiltak) => ({ ...tiltak, status: 'gjennomfort' as const })),
  }))
  api.change({ ...whole, areas })
  await page.getByText('Gjennomført').waitFor()
  expect(await columns(page)).toEqual(['Gjennomført 1'])
  expect(await page.getByRole('link', { name: 'Blåbærskogen' }).isVisible()).toBe(true)
  await close()
})

test('an empty board says so', async () => {
  const { page, close } = await openBoard({ sample: { points: [], stories: [] } })
  expect(await page.getByText('Ingen tiltak her ennå.').isVisible()).toBe(true)
  await close()
})
