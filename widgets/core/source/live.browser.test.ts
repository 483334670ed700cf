import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { openApi, type TestApi } from '../../testing/api.js'
import { openBrowser } from '../../testing/browser.js'
import { openHostPage } from '../../testing/host-page.js'

const poster = '**/public/v1/plakat?*'
/** Longer than any pause, in milliseconds of the page's own clock, which stands still unless a test turns it. */
const longest = 60_000

let browser: Browser
let api: TestApi
let host: Awaited<ReturnType<typeof openHostPage>>
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  api = await openApi({ points: [{ number: 1 }], stories: [] })
  host = await openHostPage(browser, `${api.script}<gran-plakat></gran-plakat>`)
  await host.page.clock.install({ time: 0 })
  await host.page.clock.pauseAt(longest)
})
afterEach(async () => {
  await host.close()
  api.close()
})

const second = () => host.page.getByText('Vi i Gran 2')
const changed = { points: [{ number: 1 }, { number: 2 }], stories: [] }

/** Opens the page and waits until all that it asks for at first has come. */
async function open(): Promise<void> {
  const revalidated = host.page.waitForResponse((response) => response.url().includes('/plakat?') && asked++ > 0)
  let asked = 0
  await host.go()
  await (await revalidated).finished()
  await host.page.getByText('Vi i Gran 1').waitFor()
}

test('a page whose one request failed shows what is new all the same, without another publication', async () => {
  await open()
  await host.page.route(poster, (route) => route.abort(), { times: 1 })
  const failed = host.page.waitForEvent('requestfailed')
  api.change(changed)
  await failed
  await host.page.clock.runFor(longest)
  await second().waitFor()
})

test('a page that could not be filled at first fills itself, also where no stream can be had', async () => {
  await host.page.route('**/live', (route) => route.abort())
  await host.page.route(poster, (route) => route.abort(), { times: 1 })
  const failed = host.page.waitForEvent('requestfailed', (request) => request.url().includes('/plakat?'))
  await host.go()
  await failed
  await host.page.clock.runFor(longest)
  await host.page.getByText('Vi i Gran 1').waitFor()
})

test('a page that was given an old answer shows the new one once its stream is there again', async () => {
  await open()
  const old = await (await fetch(`${api.origin}/public/v1/plakat?locale=nb`)).text()
  await host.page.route(poster, (route) => route.fulfill({ body: old, headers: { 'Access-Control-Allow-Origin': '*' } }), {
    times: 1,
  })
  const answered = host.page.waitForResponse(poster)
  api.change(changed)
  await (await answered).finished()
  const ended = host.page.waitForEvent('requestfinished', (request) => request.url().endsWith('/live'))
  api.cut()
  await ended
  await host.page.clock.runFor(longest)
  await second().waitFor()
})

test('pages come back over many seconds when all have lost their stream at once: a restart is no stampede', async () => {
  const asked: string[] = []
  host.page.on('request', (request) => request.url().endsWith('/live') && asked.push(request.url()))
  await host.page.addInitScript('Math.random = () => 0.9')
  await open()
  const ended = host.page.waitForEvent('requestfinished', (request) => request.url().endsWith('/live'))
  api.cut()
  await ended
  await host.page.clock.runFor(10_000)
  expect(asked).toHaveLength(1)
  const again = host.page.waitForRequest('**/live')
  await host.page.clock.runFor(20_000)
  await again
})

test('a page that somebody looks at again is up to date, also where no stream can be had', async () => {
  await host.page.route('**/live', (route) => route.abort())
  await host.go()
  await host.page.getByText('Vi i Gran 1').waitFor()
  api.change(changed)
  for (const hidden of [true, false]) {
    await host.page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  }
  await second().waitFor()
})
