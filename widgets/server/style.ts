import type { EmbedName } from '../contract/index.js'
import { elements } from './elements.js'

/** The style of an element, as text for a `<style>` or a file. The browser's copy of the element has the same in its own way. */
export function styleOf(name: EmbedName): string {
  return elements[name].elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim()
}
