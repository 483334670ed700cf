import { pictureStyle } from '../picture/picture.styles.js'
import { linksStyle } from '../sheet/links.styles.js'
import { openedStyle } from './opened.styles.js'

/** Gives a shadow root the style of what is opened in it, below its own and once. */
export function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return
  for (const { styleSheet } of [openedStyle, pictureStyle, linksStyle]) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.unshift(styleSheet)
  }
}
