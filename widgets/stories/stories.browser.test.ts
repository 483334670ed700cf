import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.js'
import { sample, story } from '../testing/content.js'
import { openElement } from '../testing/element.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const cards = (page: Page) => page.locator('gran-stories li')

async function openStories(element = '<gran-stories></gran-stories>') {
  const opened = await openElement(browser, sample, element)
  await cards(opened.page).nth(5).waitFor()
  return opened
}

describe('the cards, for everyone', () => {
  test('a picture has its text, keeps its motif and is loaded', async () => {
    const { page, close } = await openStories()
    const image = cards(page).first().getByRole('img')
    expect(await image.getAttribute('alt')).toBe('En snekker')
    expect(await image.evaluate((element) => getComputedStyle(element).objectPosition)).toBe('50% 40%')
    await image.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => document.querySelector('gran-stories')?.shadowRoot?.querySelector('img')?.naturalWidth)
    await close()
  })

  test('a story is called by its kind', async () => {
    const { page, close } = await openStories('<gran-stories limit="11"></gran-stories>')
    await cards(page).nth(10).waitFor()
    expect(await cards(page).first().locator('.kind').innerText()).toBe('Nyskapingshistorie')
    expect(await cards(page).last().locator('.kind').innerText()).toBe('Sammensatt utfordring')
    await close()
  })
})

describe('a reader', () => {
  test('who asks for more goes on at the first of them', async () => {
    const { page, close } = await openStories()
    await page.getByRole('button', { name: 'Vis flere historier' }).press('Enter')
    await cards(page).nth(10).waitFor()
    expect(
      await cards(page)
        .nth(6)
        .getByRole('link')
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true)
    await close()
  })

  test('never has stories put in under her, and sees them leave when they are withdrawn', async () => {
    const { page, api, close } = await openStories()
    const titles = () => page.locator('gran-stories .headline').allInnerTexts()
    const before = await titles()
    const fresh = story('fersk', { publishedAt: '2026-11-23T08:00:00.000Z', title: 'Helt fersk' })
    api.change({ ...sample, stories: [fresh, ...sample.stories] })
    const button = page.getByRole('button', { name: '1 ny historie – vis' })
    await button.waitFor()
    expect(await titles()).toEqual(before)
    await button.click()
    await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor()
    api.change(sample)
    await page.locator('gran-stories .headline', { hasText: 'Helt fersk' }).waitFor({ state: 'detached' })
    expect((await titles()).slice(0, before.length)).toEqual(before)
    await close()
  })

  test('sees the stories in spite of a mistake in the snippet, which the console tells once each', async () => {
    const { page, messages, close } = await openStories('<gran-stories limit="0" kind="tull" point="x" area="Æ"></gran-stories>')
    expect(await cards(page).count()).toBe(6)
    expect(messages.filter((text) => text.startsWith('viigran:'))).toHaveLength(4)
    await close()
  })
})
