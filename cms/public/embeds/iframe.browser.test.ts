import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from '../../../widgets/testing/browser.js'
import { openHostPage } from '../../../widgets/testing/host-page.js'
import { openWithEmbeds } from './testing/served.js'

let browser: Browser
let side: Awaited<ReturnType<typeof openWithEmbeds>>
beforeAll(async () => {
  browser = await openBrowser()
  side = await openWithEmbeds()
})
afterAll(async () => {
  await browser.close()
  await side.end()
})

const iframe = (more: string, path = 'plakat') =>
  `<iframe src="${side.url.origin}/embed/${path}" title="Plakaten" width="100%" height="150" ${more}></iframe>`
const script = () => `<script src="${side.url.origin}/widgets/v1/frame.js" async></script>`

/** Waits until an iframe is as high as what is in it, and both have the whole poster. */
const fits = (page: Page) =>
  page.waitForFunction(() => {
    const frame = document.querySelector('iframe')
    return frame !== null && frame.clientHeight > 300
  })

test.each([
  ['', ''],
  ['sandbox="allow-scripts"', ''],
  ['sandbox="allow-scripts allow-same-origin"', ''],
  ['', 'before'],
])(
  'an iframe (%s) gets the height of its content, under a strict policy, whichever script comes first',
  async (sandbox, order) => {
    const policy = `default-src 'none'; style-src 'self'; script-src ${side.url.origin}; frame-src ${side.url.origin}`
    const markup = order === 'before' ? script() + iframe(sandbox) : iframe(sandbox) + script()
    const { page, go, close, reports, errors } = await openHostPage(browser, markup, {
      headers: { 'Content-Security-Policy': policy },
    })
    await go()
    await fits(page)
    const inside = page.frames()[1]
    await inside?.locator('gran-plakat ol > li').first().waitFor()
    await page.waitForFunction(() => {
      const frame = document.querySelector('iframe')
      return frame !== null && frame.style.height === `${frame.clientHeight}px`
    })
    const scrolls = await inside?.evaluate(() => document.documentElement.scrollHeight - innerHeight)
    expect(scrolls).toBe(0)
    expect(reports).toEqual([])
    expect(errors).toEqual([])
    await close()
  },
)

test('nobody else in the page decides how high an iframe is', async () => {
  const lie = "onmessage = () => parent.postMessage({ type: 'viigran:height', height: 4321 }, '*')"
  const stranger = `<iframe title="Fremmed" sandbox="allow-scripts" srcdoc="<script>${lie}</script>"></iframe>`
  const { page, go, close } = await openHostPage(browser, iframe('sandbox="allow-scripts"') + script() + stranger)
  await go()
  await fits(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let lies = 0
        addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          lies += JSON.stringify(data).includes('4321') ? 1 : 0
          if (lies === 2) resolve()
        })
        postMessage({ type: 'viigran:height', height: 4321 }, '*')
        window[1]?.postMessage('lie', '*')
      }),
  )
  const heights = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.style.height))
  expect(heights).not.toContain('4321px')
  expect(heights[1]).toBe('')
  await close()
})

test('nor does whatever takes our place in an iframe', async () => {
  const { page, go, close } = await openHostPage(browser, iframe('') + script())
  await go()
  await fits(page)
  const lie = "<script>parent.postMessage({ type: 'viigran:height', height: 4321 }, '*')</script>"
  await page.evaluate(
    (address) =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<unknown>) => JSON.stringify(data).includes('4321') && resolve())
        window[0]?.location.replace(address)
      }),
    `data:text/html,${lie}`,
  )
  expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).not.toBe('4321px')
  await close()
})

test('WordPress, which keeps iframes in a sandbox and names them, is told in its own words', async () => {
  const { page, go, close } = await openHostPage(browser, '<p id="said"></p>')
  await page.addInitScript(() => {
    Object.assign(window, { said: [] })
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said: unknown = Reflect.get(window, 'said')
      if (Array.isArray(said)) said.push(data)
    })
  })
  await go()
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.sandbox.add('allow-scripts')
    frame.src = src
    document.body.append(frame)
  }, `${side.url.origin}/embed/plakat#?secret=abc123`)
  await page.waitForFunction(() => JSON.stringify(Reflect.get(window, 'said')).includes('"secret":"abc123"'))
  const said = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'said')))
  expect(said).toMatch(/\{"message":"height","value":\d+,"secret":"abc123"\}/)
  await close()
})

test('WordPress, whose script may start last, is told again when it says that it is ready', async () => {
  const { page, go, close } = await openHostPage(
    browser,
    iframe('sandbox="allow-scripts"').replace('plakat"', 'plakat#?secret=abc123"'),
  )
  await go()
  const inside = page.frames()[1]
  await inside?.locator('gran-plakat style').waitFor({ state: 'detached' })
  const said = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const heard: unknown[] = []
        addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          heard.push(data)
          if (JSON.stringify(data).includes('"message"')) resolve(JSON.stringify(heard))
        })
        window[0]?.postMessage({ message: 'ready', secret: 'abc123' }, '*')
      }),
  )
  expect(said).toMatch(/^\[\{"type":"viigran:height","height":\d+\},\{"message":"height","value":\d+,"secret":"abc123"\}\]$/)
  await close()
})

test('without script an idea is sent from the iframe to our own page, whatever the page around it forbids', async () => {
  const headers = { 'Content-Security-Policy': `default-src 'none'; frame-src ${side.url.origin}; form-action 'none'` }
  const { page, go, close } = await openHostPage(browser, iframe('', 'idea?locale=nn'), { headers })
  await page.route('**/widgets/**', (route) => route.abort())
  await go()
  const frame = page.frameLocator('iframe')
  await frame.locator('textarea').fill('Sett opp ein benk ved elva.')
  await frame.getByRole('button').click()
  await page.waitForURL(`${side.url.origin}/ideer?locale=nn`)
  expect(await page.locator('main').innerText()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await close()
})

test.each(['', 'sandbox="allow-scripts"'])('with script the receipt comes in the iframe (%s)', async (sandbox) => {
  const { page, go, close } = await openHostPage(browser, iframe(sandbox, 'idea') + script())
  await go()
  const frame = page.frameLocator('iframe')
  await frame.locator('gran-idea style').waitFor({ state: 'detached' })
  await frame.locator('textarea').fill('Sett opp en benk ved elva.')
  await frame.getByRole('button').click()
  expect(await frame.getByRole('status').innerText()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await close()
})

test('a link leads out of the iframe, also out of a sandbox', async () => {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    const { page, go, close } = await openHostPage(browser, iframe(sandbox, 'areas') + script())
    await go()
    await fits(page)
    await page.frameLocator('iframe').locator('gran-areas .name a').first().click()
    await page.waitForURL(`${side.url.origin}/omrader/omrade*`)
    await close()
  }
})

test('in a sandbox a link that is wanted beside the page leaves the page where it is', async () => {
  const { page, go, close } = await openHostPage(browser, iframe('sandbox="allow-scripts"', 'areas'))
  await go()
  const frame = page.frameLocator('iframe')
  await frame.locator('gran-areas style').waitFor({ state: 'detached' })
  await page.evaluate(() => {
    Object.assign(window, { said: [] })
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said: unknown = Reflect.get(window, 'said')
      if (Array.isArray(said)) said.push(data)
    })
  })
  const link = frame.locator('gran-areas .name a').first()
  for (const modifier of ['Control', 'Shift', 'Alt'] as const) await link.click({ modifiers: [modifier] })
  await link.click()
  await page.waitForFunction(() => JSON.stringify(Reflect.get(window, 'said')).includes('viigran:link'))
  const said = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'said')))
  expect(said.match(/viigran:link/g)).toHaveLength(1)
  await close()
})

test('in a sandbox a link to what is wrong leads there, and nobody loses what is written', async () => {
  const { page, go, close } = await openHostPage(browser, iframe('sandbox="allow-scripts"', 'idea') + script())
  await go()
  const frame = page.frameLocator('iframe')
  await frame.locator('gran-idea style').waitFor({ state: 'detached' })
  await frame.locator('input[name="email"]').fill('kari@example.no')
  await frame.getByRole('button').click()
  await frame.getByRole('alert').getByRole('link').first().click()
  await frame.locator('textarea:focus').waitFor()
  await page.keyboard.type('Sett opp en benk ved elva.')
  await frame.locator('input[name="consent"]').check()
  await frame.getByRole('button').click()
  await frame.getByRole('status').waitFor()
  await close()
})

test('out of a sandbox a link to somebody else opens beside the page, and what is no link to follow opens nothing', async () => {
  const { page, origin, go, close } = await openHostPage(
    browser,
    iframe('sandbox="allow-scripts"', 'story/nyskapingshistorie?locale=nn') + script(),
  )
  await page.addInitScript(() => {
    const opened: unknown[] = []
    Object.assign(window, { opened, open: (...given: unknown[]) => opened.push(given) })
  })
  await go()
  await fits(page)
  await page.frames()[1]?.evaluate(() => {
    for (const href of ['javascript:opened.push(1)', 'data:text/html,x', 'blob:null/x', 'no address'])
      parent.postMessage({ type: 'viigran:link', href }, '*')
  })
  await page.frameLocator('iframe').getByRole('link', { name: 'lenke her' }).click()
  await page.waitForFunction(() => JSON.stringify(Reflect.get(window, 'opened')) !== '[]')
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'opened')))).toBe(
    JSON.stringify([['https://gran.no/her', '_blank', 'noopener']]),
  )
  expect(page.url()).toBe(`${origin}/`)
  await close()
})

test('what opens in the iframe opens there, also in a sandbox, and leads nobody out', async () => {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    const { page, origin, go, close } = await openHostPage(browser, iframe(sandbox) + script())
    await go()
    await fits(page)
    const frame = page.frameLocator('iframe')
    await frame.locator('gran-plakat style').waitFor({ state: 'detached' })
    await frame.locator('gran-plakat .statement a').first().click()
    await frame.locator('gran-plakat .opened a').first().waitFor()
    expect(page.url()).toBe(`${origin}/`)
    await close()
  }
})
