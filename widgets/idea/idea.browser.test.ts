import type { Browser, Locator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { IdeaReceipt, Problem } from '../contract/index.js'
import { openApi } from '../testing/api.js'
import { openBrowser } from '../testing/browser.js'
import { openElement } from '../testing/element.js'
import { openHostPage } from '../testing/host-page.js'
import { troubleByKeyboard } from '../testing/keyboard.js'
import { faultsInEveryLook } from '../testing/looks.js'
import { whole } from '../testing/whole.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const receipt: IdeaReceipt = {
  url: '/ideer/7K3M-9QXD-0001',
  self: '/public/v1/ideas/7K3M-9QXD-0001',
  reference: '7K3M-9QXD-0001',
  status: 'mottatt',
}
const refusal: Problem = {
  type: 'about:blank',
  title: 'Unprocessable Entity',
  status: 422,
  detail: 'Ideen er ikke sendt. Noe må rettes først.',
  fields: [
    { name: 'text', detail: 'Skriv litt mer om ideen, minst 10 tegn.' },
    { name: 'consent', detail: 'Si ja til at vi tar vare på navn og e-post, eller la feltene stå tomme.' },
  ],
}

/** Answers what is sent, one after the other; the last one for ever. `null` is no answer at all. */
async function answering(page: Page, ...answers: (IdeaReceipt | Problem | null)[]) {
  const sent: Record<string, string>[] = []
  const methods: string[] = []
  await page.route(/\/public\/v1\/ideas\?/, async (route, request) => {
    methods.push(request.method())
    if (request.method() !== 'POST') return route.continue()
    sent.push(Object.fromEntries(new URLSearchParams(request.postData() ?? '')))
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer == null) return route.abort()
    const status = 'reference' in answer ? 201 : answer.status
    return route.fulfill({ status, json: answer, headers: { 'Access-Control-Allow-Origin': '*' } })
  })
  return { sent, methods }
}

const snippet = '<gran-idea area="omrade-2"><a href="/ideer">Send en idé</a></gran-idea>'
async function openIdea(...answers: Parameters<typeof answering>[1][]) {
  const opened = await openElement(browser, whole, `<a id="before" href="/">Før</a>${snippet}<a id="after" href="/">Etter</a>`)
  const came = await answering(opened.page, ...answers)
  await opened.page.getByLabel('Ideen din').waitFor()
  return { ...opened, ...came }
}
const send = (page: Page) => page.getByRole('button', { name: 'Send ideen' }).click()
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement
    return inside?.getAttribute('name') ?? inside?.className
  })

test('everybody can read the form, its mistakes and the receipt, and go through them by keyboard alone', async () => {
  const { page, close } = await openIdea(refusal, receipt)
  await send(page)
  await page.getByRole('alert').waitFor()
  expect(await faultsInEveryLook(page), 'mistakes').toEqual([])
  expect(await troubleByKeyboard(page, 'gran-idea')).toEqual([])
  await send(page)
  await page.getByRole('status').waitFor()
  expect(await faultsInEveryLook(page), 'receipt').toEqual([])
  expect(await troubleByKeyboard(page, 'gran-idea')).toEqual([])
  await close()
})

test('a field is read with its label, its hint and what is wrong with it, each as what it is', async () => {
  const { page, close } = await openIdea(refusal)
  await send(page)
  await page.getByRole('alert').waitFor()
  const text = page.getByRole('textbox', { name: 'Ideen din', exact: true })
  const said = (field: Locator) =>
    field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => {
        const root = element.getRootNode()
        return root instanceof ShadowRoot ? root.getElementById(id)?.textContent : null
      }),
    )
  expect(await said(text)).toEqual(['Fortell hva som kan bli bedre, og for hvem.', refusal.fields?.[0]?.detail])
  expect(await said(page.getByRole('checkbox'))).toEqual([refusal.fields?.[1]?.detail])
  expect(await said(page.getByRole('group', { name: 'Vil du ha svar? (valgfritt)' }))).toEqual([
    'Du kan sende ideen uten å si hvem du er.',
  ])
  const name = page.getByRole('textbox', { name: 'Navn (valgfritt)', exact: true })
  expect([await name.getAttribute('aria-describedby'), await name.getAttribute('aria-invalid')]).toEqual([null, 'false'])
  await close()
})

test('the privacy statement opens beside what somebody is writing, and is no link where there is none or it is no page', async () => {
  const { page, api, close } = await openIdea()
  const statement = page.locator('gran-idea .choice + a')
  await page.context().route('https://gran.kommune.no/**', (route) => route.fulfill({ body: 'Personvern' }))
  await page.getByLabel('Ideen din').fill('Sett opp en benk')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), statement.click()])
  expect(opened.url()).toBe('https://gran.kommune.no/personvern')
  expect(await page.getByLabel('Ideen din').inputValue()).toBe('Sett opp en benk')
  api.change({ ...whole, privacyStatement: 'javascript:alert(1)' })
  await expect.poll(() => statement.getAttribute('href')).toBe(null)
  const { privacyStatement: _, ...without } = whole
  api.change(without)
  await expect.poll(() => statement.count()).toBe(0)
  await close()
})

test('what somebody is writing stays when the page comes to speak another language or chooses another area', async () => {
  const { page, close } = await openIdea()
  const text = page.locator('gran-idea textarea')
  await page.locator('gran-idea select').selectOption('omrade-3')
  await page.getByLabel('Navn (valgfritt)').fill('Kari')
  await page.getByRole('checkbox').check()
  await text.fill('En benk elva')
  for (let letter = 0; letter < 'elva'.length; letter += 1) await text.press('ArrowLeft')
  const held: Route[] = []
  await page.route(/ideas\?locale=nn/, (route) => void held.push(route))
  await page.locator('gran-idea').evaluate((element) => {
    element.setAttribute('lang', 'nn')
    element.setAttribute('area', 'omrade-1')
  })
  await expect.poll(() => held.length).toBe(1)
  await page.keyboard.type('ved ')
  for (const route of held) await route.continue()
  await page.getByText('Send ein idé').waitFor()
  await page.keyboard.type('den ')
  expect(await text.inputValue()).toBe('En benk ved den elva')
  expect(await page.locator('gran-idea select').inputValue()).toBe('omrade-3')
  expect(await page.locator('gran-idea [name=name]').inputValue()).toBe('Kari')
  // She has agreed to other words.
  expect(await page.getByRole('checkbox').isChecked()).toBe(false)
  await close()
})

test('the page may choose the area until the reader has, and one that is gone is chosen no more', async () => {
  const { page, api, close } = await openIdea()
  const area = page.locator('gran-idea select')
  await page.locator('gran-idea').evaluate((element) => element.setAttribute('area', 'omrade-1'))
  await expect.poll(() => area.inputValue()).toBe('omrade-1')
  await area.selectOption('omrade-3')
  api.change({ ...whole, areas: [{ number: 9 }, ...(whole.areas ?? [])] })
  await expect.poll(() => area.locator('option').count()).toBe(5)
  expect(await area.inputValue()).toBe('omrade-3')
  api.change({ ...whole, areas: [{ number: 1 }, { number: 2 }] })
  await expect.poll(() => area.locator('option').count()).toBe(3)
  expect(await area.inputValue()).toBe('')
  await close()
})

test('with the keyboard alone: what is wrong leads to its field, and the receipt to what becomes of the idea', async () => {
  const { page, api, sent, methods, close } = await openIdea(refusal, receipt)
  await page.getByLabel('Ideen din').fill('Kort')
  await page.getByLabel('Navn (valgfritt)').fill('Kari')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await expect.poll(() => focused(page)).toBe('told')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('text')
  expect(await page.getByLabel('Ideen din').getAttribute('aria-invalid')).toBe('true')
  await page.keyboard.type(', men lengre nå.')
  await page.getByRole('checkbox').press('Space')
  await page.getByLabel('Navn (valgfritt)').press('Enter')
  await page.getByRole('status').waitFor()
  await expect.poll(() => focused(page)).toBe('told')
  expect(await page.getByRole('status').innerText()).toContain(receipt.reference)
  expect(await page.getByRole('link', { name: 'Se hva som skjer med ideen' }).getAttribute('href')).toBe(api.origin + receipt.url)
  expect(sent[1]).toMatchObject({ text: 'Kort, men lengre nå.', name: 'Kari', email: '', area: 'omrade-2', website: '' })
  expect(sent[1]?.consent).toContain('Ja, kommunen kan ta vare på navnet')
  expect(sent[1]?.key).toMatch(/^[\w,-]{16,100}$/)
  expect(sent[1]?.key).toBe(sent[0]?.key)
  expect(methods.filter((method) => method === 'OPTIONS')).toEqual([])
  await page.getByRole('button', { name: 'Send en idé til' }).click()
  expect(await page.getByLabel('Ideen din').inputValue()).toBe('')
  await close()
})

test('where nobody answers, what was written stays', async () => {
  const { page, sent, close } = await openIdea(null, receipt)
  await page.getByLabel('Ideen din').fill('Sett opp en benk ved elva.')
  // A password manager fills in what nobody sees.
  await page.locator('gran-idea [name=website]').evaluate((field) => field.setAttribute('value', 'x'))
  await send(page)
  await page.getByRole('alert').getByText('Vi fikk ikke svar').waitFor()
  expect(await page.getByLabel('Ideen din').inputValue()).toBe('Sett opp en benk ved elva.')
  await send(page)
  await page.getByRole('status').waitFor()
  expect(sent.map(({ website }) => website)).toEqual(['x', ''])
  await close()
})

test('an idea can be sent from a frame that lets no form be sent', async () => {
  const api = await openApi(whole)
  const inside = `${api.script}${snippet}`.replaceAll('"', '&quot;')
  const { page, go, close } = await openHostPage(
    browser,
    `<iframe title="Idé" sandbox="allow-scripts" srcdoc="${inside}"></iframe>`,
  )
  const { sent } = await answering(page, receipt)
  await go()
  const frame = page.frameLocator('iframe')
  await frame.getByLabel('Ideen din').fill('Sett opp en benk ved elva.')
  await frame.getByRole('button', { name: 'Send ideen' }).click()
  await frame.getByRole('status').waitFor()
  expect(sent).toHaveLength(1)
  await close()
  api.close()
})

test('whoever has sent is told so, and told when nobody answers in time', async () => {
  const { page, close } = await openIdea()
  await page.route(/\/public\/v1\/ideas\?/, (route, request) => (request.method() === 'POST' ? undefined : route.fallback()))
  await page.evaluate(() => {
    const controller = new AbortController()
    Object.assign(window, { giveUp: () => controller.abort() })
    AbortSignal.timeout = () => controller.signal
  })
  await page.getByLabel('Ideen din').fill('Sett opp en benk ved elva.')
  await send(page)
  await page.locator('[aria-live=polite]', { hasText: 'Sender …' }).waitFor()
  await page.evaluate('giveUp()')
  await page.getByRole('alert').getByText('Vi fikk ikke svar').waitFor()
  expect(await page.getByText('Sender …').count()).toBe(0)
  expect(await page.getByLabel('Ideen din').inputValue()).toBe('Sett opp en benk ved elva.')
  await close()
})
