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
 * Looks at a page as it is in everything that it must be readable in: forced colours, dark and light, on the narrowest screen and on a wide one.
 * @returns where axe finds something or the page scrolls sideways, and what; empty when all is well
 */
export async function faultsInEveryLook(page: Page): Promise<object[]> {
  const faults: object[] = []
  for (const look of looks) {
    await page.emulateMedia(look)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const [found, wide] = [await violations(page), await widthOf(page)]
      if (found.length > 0 || wide > width) faults.push({ ...look, width, wide, found })
    }
  }
  return faults
}
