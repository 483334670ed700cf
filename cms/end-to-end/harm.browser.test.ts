import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../../widgets/testing/browser.js'
import { newContext } from '../../widgets/testing/host-page.js'
import { FeedServer, token } from '../public/testing/feed-server.js'
import { hostilePicture, hostileRows } from '../public/testing/hostile-rows.js'
import { cleanUp, startHost, type Host } from '../testing/host.js'

const pages = [
  '/',
  '/plakat',
  '/plakat/1',
  '/plakat/2',
  '/strategi',
  '/omrader/omrade',
  '/tiltak/vedtatt',
  '/tiltak/eksempel',
  '/historier?point=1&kind=nyskapingshistorie',
  '/historier/nyskapingshistorie',
  '/historier/sammensatt-utfordring',
]
/** What somebody wrote stands around it only. */
const missing = '/finnes-ikke'

/** What somebody writes in a text, and where an address stands. */
const harms = [
  ['"><script>window.attacked = true</script><img src=x onerror="window.attacked = true">', 'javascript:window.attacked = true'],
  [
    "' onmouseover='window.attacked = true' autofocus onfocus='window.attacked = true",
    'data:text/html,<script>parent.attacked = true</script>',
  ],
  [
    '</title></textarea></script></svg><svg onload="window.attacked = true"><a href="javascript:window.attacked = true">',
    ' java\tscript:attacked',
  ],
  ['${window.attacked = true} {{window.attacked = true}} &lt;script&gt;window.attacked = true&lt;/script&gt;', '//evil.example'],
] as const

let browser: Browser
let feed: FeedServer
let host: Host
beforeAll(async () => {
  browser = await openBrowser()
  feed = new FeedServer([])
  const drawn = sharp({ create: { width: 480, height: 320, channels: 3, background: '#a8814f' } })
  feed.file(hostilePicture, await drawn.webp().toBuffer())
  const { origin } = await feed.listen()
  const environment = { ROLE: 'public', FEED_TOKEN: token, CMS_URL: origin }
  host = await startHost({ environment, until: 'Innholdet hentes fra' })
})
afterAll(async () => {
  await browser.close()
  await cleanUp([host])
  await feed.close()
})

/** Makes all content harmful in this way, and waits until readers get it. */
async function publish(text: string, address: string): Promise<void> {
  feed.commit(...hostileRows({ text, address }))
  const wanted = JSON.stringify(text).slice(1, -1)
  for (const path of ['/public/v1/strategy', '/public/v1/stories/nyskapingshistorie']) {
    await expect.poll(async () => (await fetch(host.origin + path)).text(), { timeout: 20_000 }).toContain(wanted)
  }
}

/** Without the policy too: the markup itself must be harmless. */
async function open(path: string): Promise<Page> {
  const context = await newContext(browser, { bypassCSP: true })
  const page = await context.newPage()
  await page.goto(host.origin + path)
  return page
}

test.each(harms)('what somebody wrote to do harm stays text in every page: %s', async (text, address) => {
  await publish(text, address)
  for (const path of [...pages, missing]) {
    const page = await open(path)
    const found = await page.evaluate(() => ({
      attacked: 'attacked' in window,
      scripts: document.querySelectorAll('script, iframe, object, embed, base, style, [style], [autofocus], [srcdoc]').length,
      strangers: document.querySelectorAll('img:not([src^="/images/"]), svg:not(.slice)').length,
      handlers: [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
      links: [...document.querySelectorAll('a')].map((link) => link.protocol),
    }))
    expect(found).toMatchObject({ attacked: false, scripts: 0, strangers: 0, handlers: [] })
    expect(found.links.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([])
    expect(await page.textContent(path === missing ? 'header' : 'main')).toContain(text)
    await page.context().close()
  }
})

/** Every widget. The demo page has all but the last. */
const tags = [
  'gran-plakat',
  'gran-stories',
  'gran-strategy',
  'gran-areas',
  'gran-tiltak',
  'gran-matrix',
  'gran-point',
  'gran-idea',
  'gran-story',
]

test.each(harms)('and in the widgets: %s', async (text, address) => {
  await publish(text, address)
  const page = await open('/demo')
  await page.locator('gran-plakat ol > li').first().getByRole('link').first().click()
  await page.locator('gran-plakat .opened a').first().waitFor()
  await page.locator('gran-stories li img').waitFor()
  await page.evaluate(() => {
    const story = Object.assign(document.createElement('gran-story'), { story: 'nyskapingshistorie' })
    document.querySelector('main')?.append(story)
  })
  for (const tag of tags.slice(2)) await page.locator(`${tag} section`).first().waitFor()
  const found = await page.evaluate(
    (names) =>
      names.map((tag) => {
        const root = document.querySelector(tag)?.shadowRoot
        const elements = [...(root?.querySelectorAll('*') ?? [])]
        return {
          text: elements.map((element) => element.textContent).join(' '),
          strangers: root?.querySelectorAll(
            'script, iframe, object, embed, base, [autofocus], [srcdoc], img:not([src*="/images/"])',
          ).length,
          handlers: elements.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
          links: [...(root?.querySelectorAll('a') ?? [])].map((link) => link.protocol),
        }
      }),
    tags,
  )
  for (const inside of found) {
    expect(inside.text).toContain(text)
    expect(inside).toMatchObject({ strangers: 0, handlers: [] })
    expect(inside.links.filter((protocol) => !/^(https?|mailto|tel|):$/.test(protocol))).toEqual([])
  }
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
  await page.context().close()
})

const served = ['plakat', 'point/1', 'stories', 'story/nyskapingshistorie', 'strategy', 'areas', 'tiltak', 'matrix', 'idea']

test.each(harms)('and in what the server renders for other people’s pages: %s', async (text, address) => {
  await publish(text, address)
  const context = await newContext(browser, { bypassCSP: true })
  const page = await context.newPage()
  await page.route('**/widgets/**', (route) => route.abort())
  for (const path of served) {
    await page.goto(`${host.origin}/embed/${path}`)
    const found = await page.evaluate(() => {
      const root = document.querySelector('main > [lang]')?.shadowRoot
      const elements = [...(root?.querySelectorAll('*') ?? [])]
      return {
        attacked: 'attacked' in window,
        text: elements.map((element) => element.textContent).join(' '),
        strangers: root?.querySelectorAll(
          'script, iframe, object, embed, base, [style], style ~ style, [autofocus], [srcdoc], img:not([src*="/images/"])',
        ).length,
        around: document.querySelectorAll('body > :not(main), main > :not(h1, [lang])').length,
        handlers: elements.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
        links: [...(root?.querySelectorAll('a') ?? [])].map((link) => link.protocol),
      }
    })
    expect(found.text).toContain(text)
    expect(found).toMatchObject({ attacked: false, strangers: 0, around: 0, handlers: [] })
    expect(found.links.filter((protocol) => !/^(https?|mailto|tel|):$/.test(protocol))).toEqual([])
  }
  await context.close()
})
