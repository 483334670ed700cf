import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openApi } from '../testing/api.js'
import { openBrowser } from '../testing/browser.js'
import { sample, story, type Sample } from '../testing/content.js'
import { openElement } from '../testing/element.js'
import { openHostPage } from '../testing/host-page.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const points = (page: Page) => page.locator('gran-plakat ol > li')

async function openPoster(context = {}, shown: Sample = sample) {
  const opened = await openElement(browser, shown, '<gran-plakat></gran-plakat>', context)
  await points(opened.page).first().waitFor()
  return opened
}

describe('the poster, for everyone', () => {
  test('a point opens, is read and closes again by keyboard', async () => {
    const { page, close } = await openPoster()
    const point = points(page).first().getByRole('link').first()
    await point.focus()
    await page.keyboard.press('Enter')
    const evidence = points(page).first().locator('.opened')
    await evidence.getByRole('link', { name: 'Blåbærskogen' }).waitFor()
    expect(await point.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    expect(
      await evidence
        .getByRole('link')
        .first()
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true)
    await point.press('Enter')
    expect(await evidence.isHidden()).toBe(true)
    await close()
  })

  test('rings are drawn, and the words beside them say the same', async () => {
    const { page, close } = await openPoster()
    const second = points(page).nth(1)
    expect(await second.locator('.counts').innerText()).toBe('1 tiltak · 9 historier')
    const boxes = await second
      .locator('.ring, .wood')
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().width))
    expect(boxes).toHaveLength(10)
    expect(Math.min(...boxes)).toBeGreaterThan(0)
    expect(await points(page).nth(2).innerText()).toContain('Ingen eksempler ennå. Har du ett?')
    await close()
  })

  test('rings and numbers are seen in forced colours too, and links look like links', async () => {
    const { page, close } = await openPoster({ forcedColors: 'active' })
    await points(page).first().getByRole('link').first().click()
    const colour = (selector: string, property: 'stroke' | 'fill' | 'color') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property)
    const ink = await colour('body', 'color')
    expect(await colour('gran-plakat .ring', 'stroke')).toBe(ink)
    expect(await colour('gran-plakat text', 'fill')).toBe(ink)
    expect(await colour('gran-plakat .opened a', 'color')).not.toBe(ink)
    await close()
  })
})

describe('behind a point', () => {
  test('a tiltak that was stopped says so, and no other', async () => {
    const { page, close } = await openPoster()
    await points(page).first().getByRole('link').first().click()
    const stopped = page.locator('gran-plakat .opened li', { hasText: 'Robot som svarer' })
    await stopped.getByText('Stanset').waitFor()
    expect(await page.locator('gran-plakat .opened').getByText('Stanset').count()).toBe(1)
    await close()
  })

  test('an answer that is not ours is no answer: the page keeps its own text', async () => {
    const api = await openApi(sample)
    const host = await openHostPage(browser, `${api.script}<gran-plakat>Plakaten</gran-plakat>`)
    await host.page.route('**/public/v1/plakat?*', (route) => route.fulfill({ json: { login: 'Log in to this network' } }))
    const answered = host.page.waitForResponse('**/public/v1/plakat?*')
    await host.go()
    await (await answered).finished()
    expect(await host.page.getByText('Plakaten').isVisible()).toBe(true)
    expect(host.errors).toEqual([])
    await host.close()
    api.close()
  })
})

test('a point that gets its first ring shows it at once', async () => {
  const { page, api, close } = await openPoster({}, { points: [{ number: 1 }, { number: 2 }], stories: [] })
  await page.locator('gran-plakat .invitation').waitFor()
  api.change({ points: [{ number: 1 }, { number: 2 }], stories: [story('forste', { points: [1] })] })
  await page.locator('gran-plakat .wood').waitFor()
  expect(await page.locator('gran-plakat .counts').allInnerTexts()).toEqual(['1 historie'])
  await close()
})

test('a point that is opened again shows what is evidence now, and nothing that was withdrawn meanwhile', async () => {
  const stories = ['trukket', 'igjen'].map((slug) => story(slug, { points: [1] }))
  const { page, api, close } = await openPoster({}, { points: [{ number: 1 }], stories })
  const point = points(page).first().getByRole('link').first()
  await point.click()
  await page.getByRole('link', { name: 'Historie trukket' }).waitFor()
  await point.click()
  api.change({ points: [{ number: 1 }], stories: [story('igjen', { points: [1] })] })
  await page.locator('gran-plakat .counts', { hasText: '1 historie' }).waitFor()
  await point.click()
  await page.getByRole('link', { name: 'Historie trukket' }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Historie igjen' }).waitFor()
  await close()
})
