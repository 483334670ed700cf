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

async function openStory(slug = 'blabaer') {
  const opened = await openElement(browser, whole, `<gran-story story="${slug}">Historien</gran-story>`)
  await opened.page.locator('gran-story .title').waitFor()
  return opened
}

test('all its pictures are there, with their texts and whose they are', async () => {
  const { page, close } = await openStory()
  expect(await page.locator('gran-story').getByRole('img', { name: 'En snekker' }).count()).toBe(3)
  expect(await page.getByText('Foto: Kommunen').count()).toBe(3)
  const first = page.locator('gran-story img').first()
  await first.scrollIntoViewIfNeeded()
  await expect.poll(() => first.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBeGreaterThan(0)
  await close()
})

test('it is told as it was written, and its headings stand below its own', async () => {
  const { page, close } = await openStory()
  const told = page.locator('gran-story .prose')
  expect(await told.getByRole('heading', { name: 'Så kom snekkeren', level: 3 }).count()).toBe(1)
  expect(await told.getByRole('listitem').allInnerTexts()).toEqual(['Han målte', 'Han lo'])
  expect(await told.locator('strong').innerText()).toBe('Han lo')
  expect(await told.locator('blockquote em').innerText()).toBe('Gjør det igjen')
  await close()
})

test('it leads to the tiltak that it tells of, to points and areas, and what is linked in it leads to us, not to the page it stands in', async () => {
  const { page, api, close } = await openStory()
  const addresses = await page.locator('gran-story a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toEqual(
    ['/strategi', '/plakat/1', '/tiltak/bygg', '/omrader/omrade-1', '/historier/blabaer'].map((path) => api.origin + path),
  )
  await close()
})

test('a story without a photo has a piece of the trunk in its place', async () => {
  const { page, close } = await openStory('nr-9')
  expect(await page.locator('gran-story .picture svg').isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
  await close()
})

test('a story that is withdrawn leaves the page its own text at once', async () => {
  const { page, api, close } = await openStory()
  api.change({ ...whole, stories: [] })
  await page.locator('gran-story .title').waitFor({ state: 'detached' })
  expect(await page.getByText('Historien', { exact: true }).isVisible()).toBe(true)
  await close()
})

test('a page that names no story keeps its own text, and the console says what is wrong', async () => {
  const { page, messages, close } = await openElement(browser, whole, '<gran-story>Historien</gran-story>')
  await expect.poll(() => messages.filter((text) => text.startsWith('viigran:')).length).toBe(1)
  expect(await page.getByText('Historien').isVisible()).toBe(true)
  await close()
})
