import type { Browser, Locator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../testing/browser.js'
import { story } from '../testing/content.js'
import { openElement } from '../testing/element.js'
import { faultsInEveryLook } from '../testing/looks.js'
import { whole } from '../testing/whole.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const [bygg, blabaer, first, summary] = [
  'Svare raskere på byggesaker',
  'Blåbærskogen',
  'Vi i Gran 1',
  'Ventetiden gikk fra elleve dager til to.',
]

const linkIn = (within: Locator, name: string) => within.getByRole('link', { name, exact: true }).first()

/** Follows links, each within what the one before it has opened. @returns what the last one has opened */
async function openAll(page: Page, names: readonly string[]): Promise<Locator> {
  let within = page.locator('main')
  for (const name of names) {
    const link = linkIn(within, name)
    await link.click()
    await expect.poll(() => link.getAttribute('aria-controls')).toMatch(/./)
    within = page.locator(`[id="${await link.getAttribute('aria-controls')}"]`)
    await within.getByRole('link', { name: 'Åpne hele siden' }).last().waitFor()
    await within.getByRole('status').waitFor({ state: 'detached' })
  }
  return within
}

/** Its links lead to pages that are there. */
async function openPoint() {
  const opened = await openElement(browser, whole, '<gran-point point="1"></gran-point>')
  await opened.context.route(`${opened.api.origin}/tiltak/*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Tiltaket' }),
  )
  return opened
}

test('everybody can go from a point to a tiltak to a story in the page; what stands around a link already it does not open again', async () => {
  const { page, close } = await openElement(browser, whole, '<gran-plakat></gran-plakat>')
  const story = await openAll(page, [first, bygg, blabaer])
  for (const name of [first, bygg]) expect(await linkIn(story, name).getAttribute('aria-expanded')).toBeNull()
  expect(await faultsInEveryLook(page)).toEqual([])
  await close()
})

test.each([
  ['<gran-plakat></gran-plakat>', [first, bygg], 'Den som bygger garasje'],
  ['<gran-plakat></gran-plakat>', [first, blabaer], summary],
  ['<gran-point point="1"></gran-point>', [bygg], 'Pågår'],
  ['<gran-point point="1"></gran-point>', [blabaer], summary],
  ['<gran-story story="blabaer"></gran-story>', [bygg], 'Den som bygger garasje'],
  ['<gran-story story="blabaer"></gran-story>', [first], '2 tiltak'],
  ['<gran-matrix></gran-matrix>', [first, bygg], 'Den som bygger garasje'],
])('in %s the links %j open what they lead to, and fold it again', async (markup, names, told) => {
  const { page, origin, close } = await openElement(browser, whole, markup)
  const opened = await openAll(page, names)
  await opened.locator('..').getByText(told).first().waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim())
  expect(await focused()).toBe(names.at(-1))
  await page.locator('[aria-expanded=true]').last().click()
  await opened.waitFor({ state: 'detached' })
  expect(await focused()).toBe(names.at(-1))
  expect(page.url()).toBe(`${origin}/`)
  await close()
})

test.each([
  ['<gran-tiltak></gran-tiltak>', '#bygg', [first, blabaer]],
  ['<gran-tiltak></gran-tiltak>', '#bygg', [blabaer, first]],
  ['<gran-areas></gran-areas>', 'ol > li', [bygg, blabaer, first]],
])('so they do within what folds out: %s, %j, %j', async (markup, place, names) => {
  const { page, close } = await openElement(browser, whole, markup)
  await page.locator(place).first().locator('summary').click()
  await openAll(page, names)
  await close()
})

test('a stopped tiltak tells once what was learnt: beside its link, or beneath it', async () => {
  for (const [markup, names] of [
    ['<gran-point point="1"></gran-point>', ['Robot som svarer']],
    ['<gran-plakat></gran-plakat>', [first, 'Robot som svarer']],
  ] as const) {
    const { page, close } = await openElement(browser, whole, markup)
    await openAll(page, names)
    expect(await page.getByText('Folk spurte roboten').count()).toBe(1)
    await close()
  }
})

test('by keyboard a link opens, leads on to what it opened, and folds', async () => {
  const { page, close } = await openPoint()
  const link = linkIn(page.locator('gran-point'), bygg)
  await link.press('Enter')
  const inside = linkIn(page.locator('gran-point .opened'), first)
  await inside.waitFor()
  await page.keyboard.press('Tab')
  expect(await inside.evaluate((element) => element.matches(':focus'))).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await inside.waitFor({ state: 'detached' })
  expect(await link.getAttribute('aria-expanded')).toBe('false')
  await close()
})

test('who wants the page itself gets it: in a new tab, or from what was opened', async () => {
  const { page, context, api, close } = await openPoint()
  const link = linkIn(page.locator('gran-point'), bygg)
  const asked = context.waitForEvent('request', (request) => request.url() === `${api.origin}/tiltak/bygg`)
  await link.click({ modifiers: ['Control'] })
  await asked
  await expect.poll(() => context.pages().length).toBe(2)
  expect(await link.getAttribute('aria-expanded')).toBe('false')
  const opened = await openAll(page, [bygg])
  expect(await opened.getByRole('link', { name: 'Åpne hele siden' }).getAttribute('href')).toBe(`${api.origin}/tiltak/bygg`)
  await close()
})

test('whoever stands on a link goes on standing there when something new comes before it', async () => {
  const { page, api, close } = await openPoint()
  await openAll(page, [blabaer])
  const fresh = story('fersk', { publishedAt: '2026-11-23T08:00:00.000Z', title: 'Helt fersk', points: [1] })
  api.change({ ...whole, stories: [fresh, ...whole.stories] })
  await page.getByRole('link', { name: 'Helt fersk' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim())).toBe(blabaer)
  await close()
})

test('so deep that nobody sees any more where they are, a link only leads away', async () => {
  const deep = { ...whole, stories: [...whole.stories, story('sist', { points: [3] })] }
  const { page, close } = await openElement(browser, deep, '<gran-point point="1"></gran-point>')
  const last = await openAll(page, ['Robot som svarer', first, blabaer, bygg, 'Vi i Gran 3'])
  // The story, and the page of the point.
  expect([await last.getByRole('link').count(), await last.locator('[aria-expanded]').count()]).toEqual([2, 0])
  await close()
})

test.each(['**/public/v1/tiltak/bygg?*', '**/opened-*.js'])(
  'where %s cannot be had, the link leads where it always did',
  async (missing) => {
    const { page, api, close } = await openPoint()
    await page.route(missing, (route) => route.abort())
    await linkIn(page.locator('gran-point'), bygg).click()
    await page.waitForURL(`${api.origin}/tiltak/bygg`)
    await close()
  },
)

/** Holds back what a tiltak has to say. @returns when it is asked for; it then fails when that is called */
async function heldBack(page: Page): Promise<() => Promise<void>> {
  let hold: (route: Route) => void
  const held = new Promise<Route>((resolve) => (hold = resolve))
  await page.route('**/public/v1/tiltak/bygg?*', (route) => hold(route), { times: 1 })
  return async () => (await held).abort()
}

test('whoever waits has the way to the page, and who has gone on meanwhile is not taken there', async () => {
  const { page, origin, api, close } = await openPoint()
  const fail = await heldBack(page)
  const link = linkIn(page.locator('gran-point'), bygg)
  await link.click()
  const opened = page.locator('gran-point .opened')
  await opened.getByText('Henter …').waitFor()
  const whole = opened.getByRole('link', { name: 'Åpne hele siden' })
  expect(await whole.getAttribute('href')).toBe(`${api.origin}/tiltak/bygg`)
  await whole.focus()
  await fail()
  await opened.getByText('Vi fikk ikke hentet dette.').waitFor()
  expect(await whole.evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(page.url()).toBe(`${origin}/`)
  await link.click()
  await opened.waitFor({ state: 'detached' })
  await link.click()
  await opened.getByText('Den som bygger garasje').waitFor()
  await close()
})

test('nor is whoever clicked long ago', async () => {
  const { page, origin, close } = await openPoint()
  await page.clock.install()
  const fail = await heldBack(page)
  await linkIn(page.locator('gran-point'), bygg).click()
  await page.getByText('Henter …').waitFor()
  await page.clock.fastForward(2_000)
  await fail()
  await page.getByText('Vi fikk ikke hentet dette.').waitFor()
  expect(page.url()).toBe(`${origin}/`)
  await close()
})

test('what is open stays so in another language, and is forgotten when its link goes', async () => {
  const { page, api, close } = await openPoint()
  await openAll(page, [bygg])
  await page.locator('gran-point').evaluate((element) => element.setAttribute('lang', 'nn'))
  await page.locator('gran-point .opened').getByRole('link', { name: 'Opne heile sida' }).waitFor()
  api.change({ ...whole, points: whole.points.map((point) => ({ ...point, tiltak: [] })) })
  await page.locator('gran-point .opened').waitFor({ state: 'detached' })
  api.change(whole)
  const link = linkIn(page.locator('gran-point'), bygg)
  await link.waitFor()
  expect(await link.getAttribute('aria-expanded')).toBe('false')
  await close()
})

test('what is open shows what is new, and closes when it is withdrawn, with the reader still in the page', async () => {
  const { page, origin, api, close } = await openElement(browser, whole, '<gran-point point="1"></gran-point>')
  await openAll(page, [bygg])
  const areas = whole.areas?.map((area) => ({
    ...area,
    tiltak: area.tiltak?.map((tiltak) => ({ ...tiltak, description: 'Nå på to dager.' })),
  }))
  api.change({ ...whole, areas })
  await page.getByText('Nå på to dager.').waitFor()
  api.change({ ...whole, areas: [] })
  await page.locator('gran-point .opened').waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${origin}/`)
  await close()
})

test('what is opened speaks the page’s language', async () => {
  const { page, close } = await openElement(browser, whole, '<gran-plakat lang="nn"></gran-plakat>')
  await linkIn(page.locator('gran-plakat'), first).click()
  await page.getByRole('link', { name: 'Opne heile sida' }).waitFor()
  await close()
})
