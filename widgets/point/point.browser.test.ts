import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.js'
import { openElement } from '../testing/element.js'
import { violations } from '../testing/violations.js'
import { whole } from '../testing/whole.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (point: string, sample = whole) => openElement(browser, sample, `<gran-point ${point}>Punktet</gran-point>`)

async function openPoint(number: number, sample = whole) {
  const opened = await open(`point="${number}"`, sample)
  await opened.page.locator('gran-point .statement').waitFor()
  return opened
}

test('the point leads to everything that stands behind it, and back to the plakat', async () => {
  const { page, api, close } = await openPoint(1)
  const addresses = await page.locator('gran-point a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toEqual(
    [
      '/historier/blabaer',
      '/tiltak/bygg',
      '/tiltak/robot',
      '/tiltak/snakk',
      '/omrader/omrade-1',
      '/plakat/1',
      '/plakat?locale=nb',
    ].map((path) => api.origin + path),
  )
  await close()
})

test('a stopped tiltak stands there with what was learnt', async () => {
  const { page, close } = await openPoint(1)
  const stopped = page.locator('gran-point li', { hasText: 'Robot som svarer' })
  await stopped.getByText('Folk spurte roboten').waitFor()
  expect(await stopped.innerText()).toContain('Stanset')
  await close()
})

test('the words that all statements begin with are set apart, and the rings say the same as the text', async () => {
  const { page, close } = await openPoint(2)
  expect((await page.locator('gran-point .statement b').innerText()).trim()).toBe('Vi i Gran')
  expect(await page.locator('gran-point .counts').innerText()).toBe('1 tiltak · 9 historier')
  expect(await page.locator('gran-point .ring, gran-point .wood').count()).toBe(10)
  await close()
})

test('a point that nothing stands behind asks for it, and shows the first story at once', async () => {
  const { page, api, close } = await openPoint(3)
  const question = page.getByText('Har du et eksempel?')
  expect(await question.isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
  api.change({ ...whole, stories: whole.stories.map((story) => ({ ...story, points: [3] })) })
  await page.getByRole('link', { name: 'Blåbærskogen' }).waitFor()
  expect(await question.count()).toBe(0)
  await close()
})

test.each(['', 'point="null"', 'point="77"'])('a page that names no point of ours keeps its own text: %j', async (attributes) => {
  const { page, messages, close } = await open(attributes)
  const answered = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('plakat/77')))
  if (attributes === 'point="77"') await expect.poll(answered).toBe(true)
  else await expect.poll(() => messages.filter((text) => text.startsWith('viigran:')).length).toBe(1)
  expect(await page.getByText('Punktet').isVisible()).toBe(true)
  await close()
})
