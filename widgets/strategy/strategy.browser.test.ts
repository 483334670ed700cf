import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.js'
import { openElement } from '../testing/element.js'
import { violations } from '../testing/violations.js'
import { wholeStrategy } from '../testing/whole.js'

const nothingElse = { points: [], stories: [] }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function openStrategy(strategy = wholeStrategy) {
  const opened = await openElement(browser, { ...nothingElse, strategy }, '<gran-strategy>Strategien</gran-strategy>')
  await opened.page.locator('gran-strategy .title').waitFor()
  return opened
}

test('the levels come in their order, and the whole strategy is one link away', async () => {
  const { page, api, close } = await openStrategy()
  expect(await page.locator('gran-strategy ol .large').allInnerTexts()).toEqual(wholeStrategy.levels)
  expect(await page.getByRole('link', { name: 'Les hele strategien' }).getAttribute('href')).toBe(`${api.origin}/strategi`)
  await close()
})

test('what the strategy does not say has no heading', async () => {
  const { page, close } = await openStrategy({ values: 'Raus' })
  expect(await page.locator('gran-strategy dt').allInnerTexts()).toEqual(['Verdier'])
  expect(await page.locator('gran-strategy .part').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  await close()
})

test('a new vision is on the page at once, and one that is withdrawn leaves the page its own text', async () => {
  const { page, api, close } = await openStrategy()
  api.change({ ...nothingElse, strategy: { vision: 'Modig' } })
  await page.getByText('Modig').waitFor()
  api.change(nothingElse)
  await page.getByText('Modig').waitFor({ state: 'detached' })
  expect(await page.getByText('Strategien', { exact: true }).isVisible()).toBe(true)
  await close()
})
