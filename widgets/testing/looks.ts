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
 * The texts, in all shadow roots, that nobody sees where the reader has chosen the colours: in drawings those with a colour of ours, which the browser does
 * not force, else those in the colour of what is behind them.
 */
function unseenTexts(): (string | null)[] {
  const paper = Object.assign(document.createElement('i'), { style: 'color: CanvasText' })
  document.body.append(paper)
  const canvasText = getComputedStyle(paper).color
  paper.remove()
  const behind = (element: Element | null): string => {
    if (element === null) return ''
    const { backgroundColor } = getComputedStyle(element)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
    const root = element.getRootNode()
    return behind(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null))
  }
  const hasText = ({ childNodes }: Element) => [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  const isUnseen = (element: Element): boolean => {
    const { color, fill } = getComputedStyle(element)
    return element.localName === 'text' ? fill !== canvasText : hasText(element) && color === behind(element)
  }
  const within = (root: Document | ShadowRoot): (string | null)[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ...(isUnseen(element) ? [element.textContent] : []),
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
      const unseen = look.forcedColors === 'active' ? await page.evaluate(unseenTexts) : []
      if (found.length > 0 || wide > width || unseen.length > 0) faults.push({ ...look, width, wide, found, unseen })
    }
  }
  return faults
}
