import type { Page } from 'playwright-core'

import { widthOf } from './element.js'
import { violations } from './violations.js'

/** The last one is the one that a page is left in. */
const looks = [
  { forcedColors: 'active', colorScheme: 'light' },
  { forcedColors: 'none', colorScheme: 'dark' },
  { forcedColors: 'none', colorScheme: 'light' },
] as const

/** The texts in drawings, in all shadow roots, that have a colour of ours where the reader has chosen hers: the browser does not force it on them. */
function unforcedDrawings(): string[] {
  const paper = Object.assign(document.createElement('i'), { style: 'color: CanvasText' })
  document.body.append(paper)
  const canvasText = getComputedStyle(paper).color
  paper.remove()
  const within = (root: Document | ShadowRoot): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ...(element.localName === 'text' && getComputedStyle(element).fill !== canvasText ? [element.textContent] : []),
    ])
  return within(document)
}

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
      const unforced = look.forcedColors === 'active' ? await page.evaluate(unforcedDrawings) : []
      if (found.length > 0 || wide > width || unforced.length > 0) faults.push({ ...look, width, wide, found, unforced })
    }
  }
  return faults
}
