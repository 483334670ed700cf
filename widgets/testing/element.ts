import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { openApi } from './api.js'
import type { Sample } from './content.js'
import { openHostPage } from './host-page.js'

/** An element on a page of somebody else, with an API of its own that says this. */
export async function openElement(browser: Browser, sample: Sample, markup: string, context: BrowserContextOptions = {}) {
  const api = await openApi(sample)
  const host = await openHostPage(browser, api.script + markup, { context })
  await host.go()
  return {
    ...host,
    api,
    close: async () => {
      await host.close()
      api.close()
    },
  }
}

/** How wide a page is in all, in px: more than its window where something makes it scroll sideways. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
