import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../../widgets/testing/browser.js'
import { newContext } from '../../widgets/testing/host-page.js'
import { violations } from '../../widgets/testing/violations.js'
import { startFilledHost } from '../testing/filled-host.js'
import { cleanUp, type Host } from '../testing/host.js'

/** One of each kind, and each with what it can have or lack. */
const pages = [
  '/',
  '/plakat',
  '/plakat/1',
  '/plakat/2',
  '/strategi',
  '/omrader/aktive-innovasjonspolitikere',
  '/omrader/digitalt-forstevalg',
  '/tiltak/oppdiktet-robot-som-svarer-pa-byggesoknader',
  '/tiltak/kreativt-verksted',
  '/historier?point=1&kind=sammensatt-utfordring',
  '/historier/alt-som-kan-sta-i-en-historie',
  '/historier/oppdiktet-roboten-vi-slo-av-laerte-oss-mest',
  '/ideer',
]
const missing = '/finnes-ikke'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await openBrowser()
  host = (await startFilledHost()).host
})
afterAll(async () => {
  await browser.close()
  await cleanUp([host])
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await newContext(browser, options)
  const page = await context.newPage()
  const answer = await page.goto(host.origin + path)
  expect(answer?.status()).toBe(path === missing ? 404 : 200)
  return page
}

test.each([...pages, missing])('%s passes axe, light and dark, and fits 320 px', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open(path, { colorScheme, viewport: { width: 320, height: 640 } })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  }
})

test('an idea is sent with the keyboard and without script, from the form with its mistakes to its own page', async () => {
  const page = await open('/ideer', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await page.getByLabel('Ideen din').fill('Kort')
  await page.getByLabel('Navn (valgfritt)').fill('Kari')
  await page.keyboard.press('Enter')
  const mistakes = page.getByRole('alert')
  await mistakes.waitFor()
  expect(await mistakes.getByRole('link').count()).toBe(2)
  expect(await page.getByLabel('Navn (valgfritt)').inputValue()).toBe('Kari')
  await page.getByLabel('Ideen din').fill('Sett opp en benk ved elva.')
  await page.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Navn (valgfritt)').press('Enter')
  await page.getByRole('link', { name: 'Se hva som skjer med ideen' }).click()
  expect(await page.textContent('main')).toContain('Mottatt')
  const reference = /[\w-]{14}$/.exec(page.url())?.[0] ?? ''
  await page.goto(`${host.origin}/ideer?locale=nn`)
  await page.getByLabel('Referanse').fill(reference.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await page.waitForURL(`${host.origin}/ideer/${reference}?locale=nn`)
  expect(await page.textContent('main')).toContain('Motteken')
  await page.context().close()
})

test('the form with its mistakes, the receipt and the status pass axe and fit 320 px', async () => {
  const page = await open('/ideer', { viewport: { width: 320, height: 640 } })
  const send = async (text: string) => {
    await page.getByLabel('Ideen din').fill(text)
    await page.getByRole('button', { name: 'Send ideen' }).click()
  }
  const isFine = async () => {
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
  await send('Kort')
  await page.getByRole('alert').waitFor()
  await isFine()
  await page.getByLabel('Referanse').fill('7K3M')
  await page.getByRole('button', { name: 'Se hva som skjer' }).click()
  await page.getByRole('alert').getByRole('link').click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reference')
  await isFine()
  await send('Sett opp en lekeplass ved elva.')
  await page.getByRole('heading', { name: 'Takk for ideen' }).waitFor()
  await isFine()
  await page.getByRole('link', { name: 'Se hva som skjer med ideen' }).click()
  await isFine()
  await page.context().close()
})

test('an idea is sent from the element on a page of somebody else, and its receipt leads to its own page', async () => {
  const page = await open('/demo')
  await page.getByLabel('Ideen din').fill('Sett opp en sykkelpumpe ved skolen.')
  await page.getByRole('button', { name: 'Send ideen' }).click()
  await page.getByRole('link', { name: 'Se hva som skjer med ideen' }).click()
  expect(await page.textContent('main')).toContain('Mottatt')
  await page.context().close()
})

test('a text keeps what an editor put in it', async () => {
  const page = await open('/historier/alt-som-kan-sta-i-en-historie')
  const blocks = page.locator('.prose > *')
  expect(await blocks.evaluateAll((elements) => elements.map(({ tagName }) => tagName))).toEqual(
    ['p', 'h2', 'h3', 'ul', 'ol', 'blockquote'].map((name) => name.toUpperCase()),
  )
  expect(await page.locator('.prose a').getAttribute('href')).toBe('https://gran.no/a')
  await page.context().close()
})

test('a reader with a keyboard comes past the menu at once', async () => {
  const page = await open('/plakat')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'innhold')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/plakat/1')
  await page.context().close()
})

test('the rings are seen in forced colours too', async () => {
  const page = await open('/plakat', { forcedColors: 'active' })
  const [stroke, ink] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.ring') ?? document.body).stroke,
    getComputedStyle(document.body).color,
  ])
  expect(stroke).toBe(ink)
  await page.context().close()
})

test('the poster is one sheet on paper', async () => {
  const page = await open('/plakat')
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.context().close()
})

test('nothing is fetched from anywhere else, stored, or stopped by the policy', async () => {
  const context = await newContext(browser)
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  for (const path of pages) {
    await page.goto(host.origin + path)
    const families = await page.evaluate(async () =>
      [...(await document.fonts.ready)]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    )
    expect(new Set(families)).toEqual(new Set(['Source Serif 4', 'Figtree']))
  }
  expect(asked.filter((url) => !url.startsWith(host.origin))).toEqual([])
  expect(asked.some((url) => url.startsWith(`${host.origin}/images/`))).toBe(true)
  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})
