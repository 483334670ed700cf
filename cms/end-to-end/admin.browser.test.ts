import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { openBrowser } from '../../widgets/testing/browser.js'
import { openHostPage } from '../../widgets/testing/host-page.js'
import { violations } from '../../widgets/testing/violations.js'
import { asFirstUser, firstUser, signIn } from '../testing/editor.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'

const foundSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.string(), z.number()]) })]) })
const bidragsyter = { email: 'ola@example.no', password: 'et-annet-langt-passord' }

let host: Host
let browser: Browser
let headers: Record<string, string>
beforeAll(async () => {
  browser = await openBrowser()
  host = await startHost()
  headers = { 'Content-Type': 'application/json', ...(await asFirstUser(host)) }
  const ola = { ...bidragsyter, role: 'bidragsyter' }
  await fetch(`${host.origin}/api/users`, { method: 'POST', headers, body: JSON.stringify(ola) })
})
afterAll(async () => {
  await browser.close()
  await cleanUp([host])
})

/** The admin as somebody sees it on a small laptop. */
async function openAdmin(user: typeof firstUser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page, host.origin, user)
  return page
}

/** Where the admin edits the one document that a question finds. */
async function addressOf(query: string): Promise<string> {
  const [collection] = query.split('?')
  const answer = await fetch(`${host.origin}/api/${query}&depth=0&draft=true`, { headers })
  const { docs } = foundSchema.parse(await answer.json())
  return `${host.origin}/admin/collections/${collection}/${docs[0].id}`
}

test('what a bidragsyter types on a published point is kept as a draft, and readers see no change', async () => {
  const admin = await openAdmin(bidragsyter)
  const point = await addressOf('points?where[number][equals]=3')
  const before = await (await fetch(`${host.origin}/public/v1/plakat`)).text()
  await admin.goto(point)
  const saved = admin.waitForResponse((response) => response.url().includes('autosave=true'))
  await admin.fill('textarea[name="statement"]', 'Vi i Gran foreslår noe annet.')
  expect((await saved).status()).toBe(200)
  await admin.reload()
  await admin.locator('.doc-controls', { hasText: 'Endret' }).waitFor()
  expect(await admin.inputValue('textarea[name="statement"]')).toBe('Vi i Gran foreslår noe annet.')
  expect(await (await fetch(`${host.origin}/public/v1/plakat`)).text()).toBe(before)
  await admin.context().close()
})

test('every row of the tiltak names its satsingsområde, also those below the edge of the window', async () => {
  const admin = await openAdmin(firstUser)
  await admin.goto(`${host.origin}/admin/collections/tiltak?limit=25`)
  await admin.locator('td.cell-area', { hasText: 'Aktive innovasjonspolitikere' }).first().waitFor()
  await admin.waitForFunction(() => !document.querySelector('table')?.innerText.includes('Laster'))
  const areas = await admin.locator('td.cell-area').allInnerTexts()
  expect(areas).toHaveLength(25)
  expect(areas.filter((area) => area === '' || area.includes('Uten') || area.includes('ID'))).toEqual([])
  await admin.context().close()
})

test('what nobody has published is offered for publishing later, and what is published for taking back', async () => {
  const admin = await openAdmin(firstUser)
  const made = await fetch(`${host.origin}/api/stories?draft=true`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ title: 'Aldri publisert', kind: 'sammensatt-utfordring', _status: 'draft' }),
  })
  expect(made.status).toBe(201)
  for (const [query, preset] of [
    ['stories?where[title][equals]=Aldri publisert', 'Publiser'],
    ['points?where[number][equals]=4', 'Avpubliser'],
  ] as const) {
    await admin.goto(await addressOf(query))
    await admin.click('.form-submit .popup-button')
    await admin.click('#schedule-publish')
    expect(await admin.locator('.schedule-publish__type .radio-input--is-selected').innerText()).toBe(preset)
  }
  await admin.context().close()
})

test('whoever plans sees hours to 24, Norwegian words and Norwegian time, before a day is chosen and after', async () => {
  const admin = await openAdmin(firstUser)
  await admin.goto(await addressOf('points?where[number][equals]=5'))
  await admin.click('.form-submit .popup-button')
  await admin.click('#schedule-publish')
  await admin.locator('.timezone-picker', { hasText: 'Norsk tid (Oslo)' }).waitFor()
  await admin.click('.schedule-publish__type label:has-text("Publiser")')
  await admin.locator('.schedule-publish .rs__single-value', { hasText: /^Alle$/ }).waitFor()
  await admin.click('#time input')
  const hours = await admin.locator('.react-datepicker__time-list-item').allInnerTexts()
  expect([hours[0], hours.at(-1)]).toEqual(['00:00', '23:55'])
  expect(await admin.locator('.react-datepicker').innerText()).not.toContain('Time')
  await admin.click('.react-datepicker__navigation--next')
  await admin.click('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)')
  await admin.locator('.react-datepicker__time-list-item', { hasText: '20:00' }).click()
  expect(await admin.inputValue('#time input')).toMatch(/^15\. [a-z]{3}\.? 20\d\d 20:00$/)
  await admin.context().close()
})

test('whoever fills in the matrix reads what each point says, and a screen reader says it with the choice', async () => {
  const admin = await openAdmin(firstUser)
  await admin.goto(await addressOf('areas?where[number][equals]=1'))
  const point = admin.getByRole('group', { name: /^Punkt 1: Vi i Gran/ })
  await point.getByRole('radio', { name: 'Ja' }).waitFor()
  expect(await admin.getByRole('group', { name: /^Punkt \d+: Vi i Gran/ }).count()).toBe(10)
  await admin.context().close()
})

test('an editor who has written a reply does not lose it by making a tiltak of the idea, and then makes one in one click', async () => {
  const idea = { text: 'Sett opp en benk ved elva. Da kan de eldre hvile.' }
  await fetch(`${host.origin}/public/v1/ideas`, { method: 'POST', headers, body: JSON.stringify(idea) })
  const inInbox = () => addressOf('ideas?where[text][contains]=benk ved elva').catch(() => '')
  await expect.poll(inInbox, { timeout: 20_000 }).not.toBe('')
  const admin = await openAdmin(firstUser)
  await admin.goto(await inInbox())
  await admin.goto(`${host.origin}/admin/collections/ideas`)
  await admin.getByRole('link', { name: 'Personvernerklæringen mangler' }).waitFor()
  await admin.goto(await inInbox())
  const make = admin.getByRole('button', { name: 'Lag tiltak av ideen' })
  await make.waitFor()
  await admin.fill('textarea[name="reply"]', 'Vi prøver det.')
  await make.click()
  await admin.getByText('Lagre først.').waitFor()
  const saved = admin.waitForResponse((response) => response.request().method() === 'PATCH')
  await admin.click('#action-save')
  expect((await saved).status()).toBe(200)
  await admin.getByText('Lagre først.').waitFor({ state: 'detached' })
  await make.click()
  await admin.getByText('Avsenderen ser nå at dere går videre').waitFor()
  await admin.waitForURL(/\/collections\/tiltak\/\w+/)
  await admin.locator('input[name="title"]').waitFor()
  expect(await admin.inputValue('input[name="title"]')).toBe('Sett opp en benk ved elva')
  await admin.goto(await inInbox())
  await admin.getByRole('button', { name: 'Åpne tiltaket' }).waitFor()
  expect(await admin.inputValue('textarea[name="reply"]')).toBe('Vi prøver det.')
  await admin.context().close()
})

describe('the embed builder', () => {
  const openBuilder = async () => {
    const admin = await openAdmin(bidragsyter)
    await admin.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin })
    await admin.goto(`${host.origin}/admin/collections/embeds/create`)
    const preview = admin.frameLocator('.embed-preview iframe')
    await preview.locator('gran-plakat ol > li').nth(9).waitFor()
    return { admin, preview }
  }
  const choose = async (admin: Page, field: string, option: string) => {
    await admin.click(`#field-${field} .rs__control`)
    await admin.locator(`#field-${field} .rs__option`, { hasText: option }).click()
  }
  const copied = (admin: Page) => admin.evaluate('navigator.clipboard.readText()').then(String)

  test('shows what is chosen as it will be, and what it copies works in a strict page of somebody else', async () => {
    const { admin, preview } = await openBuilder()
    await choose(admin, 'element', 'Ett punkt i plakaten')
    await admin.getByText('Velg et punkt, så vises det her.').waitFor()
    await admin.locator('label[for="field-point"]', { hasText: '*' }).waitFor()
    await choose(admin, 'point', 'viser hverandre tillit')
    await admin.click('label:has-text("Mørk")')
    await admin.getByRole('radio', { name: 'Mobil' }).check()
    await admin.fill('input[name="accent"]', '#330000')
    await admin.getByText('Hovedfarge: Fargen er for mørk til å leses på mørk bakgrunn. Velg en lysere.').waitFor()
    await admin.fill('input[name="accent"]', '#ffcc66')
    await preview.locator('gran-content[accent="#ffcc66"] gran-point').getByRole('heading').first().waitFor()
    expect(await preview.locator('html').evaluate(() => window.innerWidth)).toBe(375)

    await admin.getByRole('button', { name: 'Kopier Det som limes inn' }).click()
    await admin.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor()
    const script = await copied(admin)
    await admin.getByText('Vises det ikke?').click()
    const policy = await admin.getByRole('textbox', { name: 'Linjer til Content-Security-Policy' }).inputValue()

    const page = await openHostPage(browser, script, {
      headers: { 'Content-Security-Policy': `default-src 'none'; style-src 'self'; ${policy.replaceAll('\n', ' ')}` },
    })
    await page.go()
    await page.page
      .locator('gran-point')
      .getByRole('heading', { name: /viser hverandre tillit/ })
      .waitFor()
    expect([page.reports, page.errors]).toEqual([[], []])
    await page.close()

    await admin.getByRole('radio', { name: /^Lenke/ }).check()
    await admin.getByRole('button', { name: 'Kopier Det som limes inn' }).click()
    expect(await copied(admin)).toBe(`<a href="${host.origin}/plakat/5">Punkt 5 i Innovasjonsplakaten for Gran kommune</a>`)
    await admin.context().close()
  })

  test('shows the field that a choice calls for, also when the answer to the choice before comes meanwhile', async () => {
    const { admin } = await openBuilder()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const fetched = new Promise<void>((resolve) => {
      void admin.route('**/embeds/create', async (route) => {
        const response = await route.fetch()
        resolve()
        await held
        await route.fulfill({ response })
      })
    })
    await choose(admin, 'element', 'Historier')
    await fetched
    await admin.click('label:has-text("Mørk")')
    release()
    await admin.locator('input[name="accent"]').waitFor()
    await admin.context().close()
  })

  test('sends no idea when somebody tries the form in it, and says so', async () => {
    const { admin, preview } = await openBuilder()
    const sent: string[] = []
    admin.on('request', (request) => request.method() === 'POST' && request.url().includes('/ide') && sent.push(request.url()))
    await choose(admin, 'element', 'Skjemaet for ideer')
    const form = preview.locator('gran-idea')
    await form.locator('textarea').fill('Bare en prøve, ingen idé.')
    await form.getByRole('button', { name: 'Send ideen' }).click()
    await form.getByText('Dette er en forhåndsvisning. Ingenting ble sendt.').waitFor()
    expect(await form.locator('textarea').inputValue()).toBe('Bare en prøve, ingen idé.')
    expect(sent).toEqual([])
    await admin.context().close()
  })

  test('keeps what is saved, under a name that can be changed and found again', async () => {
    const { admin } = await openBuilder()
    await admin.fill('input[name="title"]', 'Historier for skolene')
    await choose(admin, 'element', 'Historier')
    await admin.fill('input[name="limit"]', '3')
    expect(await admin.locator('label[for="field-point"]').innerText()).toBe('Punkt i plakaten')
    await admin.click('#action-save')
    await admin.waitForURL(/embeds\/(?!create)/)
    await admin.fill('input[name="title"]', 'Historier for barnehagene')
    const saved = admin.waitForResponse((response) => response.request().method() === 'PATCH')
    await admin.click('#action-save')
    expect((await saved).status()).toBe(200)
    await admin.goto(`${host.origin}/admin/collections/embeds?search=barnehagene`)
    await admin.getByRole('link', { name: 'Historier for barnehagene' }).click()
    await admin.frameLocator('.embed-preview iframe').locator('gran-stories[limit="3"]').waitFor()
    await admin.context().close()
  })

  test('is used with a keyboard, and axe finds nothing, on a wide screen and on the narrowest', async () => {
    const { admin, preview } = await openBuilder()
    await admin.getByText('Vises det ikke?').click()
    const isWider = (element: Element) => element.scrollWidth > element.clientWidth
    for (const width of [1280, 320]) {
      await admin.setViewportSize({ width, height: 900 })
      expect(await violations(admin, '.embed-builder')).toEqual([])
      expect(await admin.locator('.document-fields__sidebar').evaluate(isWider)).toBe(false)
    }
    await admin.getByRole('radio', { name: 'PC' }).focus()
    await admin.keyboard.press('ArrowRight')
    expect(await admin.getByRole('radio', { name: 'Mobil' }).isChecked()).toBe(true)
    await admin.keyboard.press('Tab')
    await admin.keyboard.press('ArrowRight')
    expect(await admin.getByRole('group', { name: 'Bakgrunn på nettsiden' }).getByLabel('Mørk').isChecked()).toBe(true)
    const background = () => preview.locator('html').evaluate((page) => getComputedStyle(page).backgroundColor)
    await expect.poll(background).toBe('rgb(20, 26, 23)')
    await admin.getByRole('radio', { name: /^Kode/ }).focus()
    await admin.keyboard.press('ArrowDown')
    await admin.keyboard.press('Tab')
    await admin.keyboard.press('Tab')
    await admin.keyboard.press('Enter')
    await admin.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor()
    expect(await copied(admin)).toContain('/embed/plakat')
    await admin.context().close()
  })
})
