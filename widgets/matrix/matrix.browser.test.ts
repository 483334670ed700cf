import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.js'
import { openElement } from '../testing/element.js'
import { violations } from '../testing/violations.js'
import { whole } from '../testing/whole.js'

/** As many points as the plakat has. */
const ten = { ...whole, points: Array.from({ length: 10 }, (_, index) => ({ number: index + 1 })) }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function openMatrix(sample = ten, context = {}) {
  const opened = await openElement(browser, sample, '<gran-matrix>Tabellen</gran-matrix>', context)
  await opened.page.locator('gran-matrix .title').waitFor()
  return opened
}

test.each([320, 1280])('it is a table to those who listen, at %i px', async (width) => {
  const { page, close } = await openMatrix(ten, { viewport: { width, height: 800 } })
  const table = page.getByRole('table', { name: 'Satsingsområdene og plakaten' })
  expect(await table.getByRole('columnheader').count()).toBe(11)
  const row = table.getByRole('row', { name: 'Aktive innovasjonspolitikere' })
  expect(await row.getByRole('rowheader').count()).toBe(1)
  expect((await row.getByRole('cell').locator('.unseen').allInnerTexts()).slice(0, 4)).toEqual([
    'Punkt 1: Bygger på punktet',
    'Punkt 2: Bygger ikke på punktet',
    'Punkt 3: Bygger på punktet',
    'Punkt 4: Ikke avklart',
  ])
  await close()
})

test('all marks of an area fit beside each other on the narrowest screen, large enough to touch', async () => {
  const { page, close } = await openMatrix(ten, { viewport: { width: 320, height: 800 } })
  const boxes = await page
    .locator('gran-matrix tbody tr')
    .first()
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()))
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1)
  expect(Math.min(...boxes.map(({ width, height }) => Math.min(width, height)))).toBeGreaterThanOrEqual(24)
  await close()
})

test('a mark leads to its point, an area to its page', async () => {
  const { page, api, close } = await openMatrix()
  const links = page.locator('gran-matrix tbody tr').first().getByRole('link')
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    ['/omrader/omrade-1', '/plakat/1', '/plakat/3'].map((path) => api.origin + path),
  )
  await close()
})

test('the marks are told apart by shape where the page’s colours are gone', async () => {
  const { page, close } = await openMatrix(ten, { forcedColors: 'active' })
  const shapes = await page
    .locator('gran-matrix .legend svg')
    .evaluateAll((all) => all.map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('class')).join()))
  expect(new Set(shapes).size).toBe(3)
  await close()
})

test('a mark that is settled is there at once; while none is, one sentence says so', async () => {
  const unsettled = { ...ten, areas: [{ number: 1 }] }
  const { page, api, close } = await openMatrix(unsettled)
  expect(await page.getByText('Det er ikke avklart ennå').isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
  api.change({ ...ten, areas: [{ number: 1, marks: { 2: 'ja' } }] })
  await page.getByRole('link', { name: 'Punkt 2: Bygger på punktet' }).waitFor()
  await close()
})

test('before there are any areas, the element says so', async () => {
  const { page, close } = await openMatrix({ points: [], stories: [] })
  expect(await page.getByText('Ingen satsingsområder ennå.').isVisible()).toBe(true)
  await close()
})

test('whoever stands on a mark that goes is not taken to the same point in another row', async () => {
  const marked = (mark: 'ja' | 'nei') => ({
    ...ten,
    areas: ten.areas?.map((area, index) => ({ ...area, marks: { 1: index === 1 ? mark : ('ja' as const) } })),
  })
  const { page, api, close } = await openMatrix(marked('ja'))
  await page.locator('gran-matrix tbody tr').nth(1).locator('a.cell').first().focus()
  api.change(marked('nei'))
  await page.locator('gran-matrix tbody tr').nth(1).locator('a.cell').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toBeUndefined()
  await close()
})
