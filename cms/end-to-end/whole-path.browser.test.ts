import { randomUUID } from 'node:crypto'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'

import { openBrowser } from '../../widgets/testing/browser.js'
import { asFirstUser, firstUser, signIn } from '../testing/editor.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'

const foundSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.string(), z.number()]) })]) })
const mongodb = inject('mongodbUri')
const hosts: Host[] = []
/** What the terminal says when a new CMS process answers. */
const backAgain = 'Redigeringen er klar igjen'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await cleanUp(hosts)
})

/** The poster's text on an open page, inside its shadow root. */
const posterText = (page: Page) => page.locator('gran-plakat ol').innerText()

/** Waits inside the page for a text to appear, and tells how long that took from now (ms). No reload, no polling from outside. */
const appears = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const look = () => {
          if (document.querySelector('gran-plakat')?.shadowRoot?.textContent?.includes(wanted)) resolve(performance.now() - start)
          else requestAnimationFrame(look)
        }
        look()
      }),
    text,
  )

async function openFirstPoint(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin/collections/points/${await idOfPoint(page, origin, 1)}`)
  await page.waitForSelector('textarea[name="statement"]')
}

const databases: [string, () => Record<string, string>][] = [
  ['SQLite', () => ({})],
  [
    'MongoDB',
    () => {
      const address = new URL(mongodb ?? '')
      address.pathname = `/viigran-${randomUUID()}`
      return { DATABASE_URI: address.href, PAYLOAD_SECRET: 'a secret that only the tests know' }
    },
  ],
]

describe.each(databases)('on %s', (name, environment) => {
  describe.skipIf(name === 'MongoDB' && mongodb === null)('from the admin to a page that is open elsewhere', () => {
    let host: Host
    let admin: Page
    let demo: Page
    beforeAll(async () => {
      host = await startHost({ environment: environment() })
      hosts.push(host)
      await asFirstUser(host)
      admin = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
      await signIn(admin, host.origin, firstUser)
      demo = await browser.newPage()
      await demo.goto(`${host.origin.replace('localhost', '127.0.0.1')}/demo`)
      await demo.waitForFunction(
        () => document.querySelector('gran-plakat')?.shadowRoot?.querySelectorAll('ol > li').length === 10,
      )
    })

    test('a draft changes nothing, a publish is seen within a second and without reload', async () => {
      await openFirstPoint(admin, host.origin)
      const before = await posterText(demo)
      const draft = `Vi i Gran prøver ${randomUUID()}`
      const saved = admin.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())
      await admin.fill('textarea[name="statement"]', draft)
      await saved
      expect(await posterText(demo)).toBe(before)

      const published = admin.waitForResponse(
        (response) => response.request().method() === 'PATCH' && !response.url().includes('draft=true'),
      )
      await admin.click('#action-save')
      const seen = appears(demo, draft)
      await published
      const marked = performance.now()
      await seen
      expect(performance.now() - marked).toBeLessThan(1000)
    })

    test('a publish that fails says which field in Norwegian, and loses nothing that was typed', async () => {
      await admin.goto(`${host.origin}/admin/collections/stories/create`)
      await admin.locator('h1', { hasText: /^Uten tittel$/ }).waitFor()
      await admin.fill('input[name="title"]', 'En historie om nesten alt')
      await admin.fill('textarea[name="nytt"]', 'Dette var nytt')
      await admin.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())
      await admin.click('#action-save')
      const message = admin.locator('.field-error, .tooltip--show', { hasText: 'Må fylles ut på bokmål før du kan publisere' })
      await message.first().waitFor()
      expect(await admin.inputValue('input[name="title"]')).toBe('En historie om nesten alt')
      expect(await admin.inputValue('textarea[name="nytt"]')).toBe('Dette var nytt')
    })

    test('what is taken back goes from the open page', async () => {
      await changePoint(admin, host.origin, 10, { _status: 'draft' })
      await demo.waitForFunction(
        () => document.querySelector('gran-plakat')?.shadowRoot?.querySelectorAll('ol > li').length === 9,
      )
    })

    test('the open page goes on when the CMS is killed, and hears of changes when it is back', async () => {
      const printed = host.printed().length
      const cms = host.cmsProcess()
      if (cms !== undefined) process.kill(cms, 'SIGKILL')
      const visitor = await browser.newPage()
      await visitor.goto(`${host.origin}/demo`)
      await visitor.waitForFunction(
        () => document.querySelector('gran-plakat')?.shadowRoot?.querySelectorAll('ol > li').length === 9,
      )
      await visitor.close()
      await host.prints(backAgain, printed)
      const text = `Vi i Gran er tilbake ${randomUUID()}`
      await changePoint(admin, host.origin, 2, { statement: text, _status: 'published' })
      await appears(demo, text)
    })
  })
})

/** Asks the API in the editor's own session, as the admin would. */
async function idOfPoint(page: Page, origin: string, number: number): Promise<string | number> {
  const answer = await page.request.get(`${origin}/api/points?where[number][equals]=${number}&depth=0&draft=true`)
  return foundSchema.parse(await answer.json()).docs[0].id
}

async function changePoint(page: Page, origin: string, number: number, data: Record<string, string>): Promise<void> {
  const id = await idOfPoint(page, origin, number)
  const answer = await page.request.patch(`${origin}/api/points/${id}?publishSpecificLocale=nb`, {
    data,
    headers: { Origin: origin },
  })
  expect(answer.status()).toBe(200)
}
