import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { IdeaReceipt, Problem } from '../contract/index.js'
import { openApi } from '../testing/api.js'
import { openBrowser } from '../testing/browser.js'
import { openElement, widthOf } from '../testing/element.js'
import { openHostPage } from '../testing/host-page.js'
import { everyLook } from '../testing/looks.js'
import { violations } from '../testing/violations.js'
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
async function openIdea(context = {}, ...answers: Parameters<typeof answering>[1][]) {
  const opened = await openElement(browser, whole, snippet, context)
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

test.each(everyLook)('the form, its mistakes and the receipt: axe finds nothing, %j at %i px', async (look, width) => {
  const { page, close } = await openIdea(look, refusal, receipt)
  const isFine = async () => {
    expect(await violations(page)).toEqual([])
    expect(await widthOf(page)).toBe(width)
  }
  await isFine()
  await send(page)
  await page.getByRole('alert').waitFor()
  await isFine()
  await send(page)
  await page.getByRole('status').waitFor()
  await isFine()
  await close()
})

test('with the keyboard alone: what is wrong leads to its field, and the receipt to what becomes of the idea', async () => {
  const { page, api, sent, methods, close } = await openIdea({}, refusal, receipt)
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
  const { page, close } = await openIdea({}, null, receipt)
  await page.getByLabel('Ideen din').fill('Sett opp en benk ved elva.')
  await send(page)
  await page.getByRole('alert').getByText('Vi fikk ikke svar').waitFor()
  expect(await page.getByLabel('Ideen din').inputValue()).toBe('Sett opp en benk ved elva.')
  await send(page)
  await page.getByRole('status').waitFor()
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
