import type { Page } from 'playwright-core'

import { widthOf } from './element.js'
import { violations } from './violations.js'

/** The last one is the one that a page is left in. */
const looks = [
  { forcedColors: 'active', colorScheme: 'light' },
  { forcedColors: 'none', colorScheme: 'dark' },
  { forcedColors: 'none', colorScheme: 'light' },
] as const

/**
 * Looks at a page as it is in everything that it must be readable in: forced colours, dark and light, on the narrowest screen and on a wide one. Forced
 * colours are the reader's own; axe (4.14) reads those that the page would have (`-webkit-text-fill-color`), so it does not judge them.
 * @returns where axe finds something or the page scrolls sideways, and what; empty when all is well
 */
export async function faultsInEveryLook(page: Page): Promise<object[]> {
  const faults: object[] = []
  for (const look of looks) {
    await page.emulateMedia(look)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const found = await violations(page, 'html', look.forcedColors === 'active' ? 'color-contrast' : undefined)
      const wide = await widthOf(page)
      if (found.length > 0 || wide > width) faults.push({ ...look, width, wide, found })
    }
  }
  return faults
}
