import { accessSync } from 'node:fs'

import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/**
 * A real Chromium: the one that CHROMIUM_BINARY names, on Linux else the one from npm, elsewhere an installed Chrome. Its own arguments are not
 * used, since they turn off what browsers protect (`--disable-web-security`).
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_BINARY
  if (named !== undefined) accessSync(named)
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']
  if (named === undefined && process.platform !== 'linux') return playwright.launch({ channel: 'chrome' })
  return playwright.launch({ executablePath: named ?? (await chromium.executablePath()), args })
}
