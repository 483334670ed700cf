import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { openBrowser } from '../../widgets/testing/browser.js'
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
