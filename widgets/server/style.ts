import type { CSSResultOrNative } from 'lit'

import { GranContent } from '../content/content.js'
import type { EmbedName } from '../contract/index.js'
import { elements } from './elements.js'

/** The style of an element, as text for a `<style>` or a file. The browser's copy of the element has the same in its own way. */
export const styleOf = (name: EmbedName): string => textOf(elements[name].elementStyles)

/** The same of `<gran-content>`: the paper of a theme. */
export const paperStyle = textOf([GranContent.styles])

function textOf(styles: readonly CSSResultOrNative[]): string {
  return styles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim()
}
