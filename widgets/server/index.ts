import { render } from '@lit-labs/ssr'
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js'
import { nothing } from 'lit'

import type { EmbedName } from '../contract/index.js'
import { Source, type Given } from '../core/source/index.js'
import { elements } from './elements.js'
import './words.js'

export { paperStyle, styleOf } from './style.js'

export interface ToRender {
  readonly name: EmbedName
  /** As a page would write them on the element. */
  readonly attributes: ReadonlyMap<string, string>
  /** The address that links are resolved against. */
  readonly origin: string
  readonly given: Given
}

/** An element as HTML: what stands in its shadow root. */
export interface Rendered {
  readonly markup: string
  /** Rules that this very content needs beside the element's style. */
  readonly rules: string
}

/**
 * Renders an element by its own templates, so there is one source of what it looks like.
 * @returns null where there is nothing to show
 */
export function renderElement({ name, attributes, origin, given }: ToRender): Rendered | null {
  const element = new elements[name]()
  element.given = new Source(origin, given)
  for (const [attribute, value] of attributes) element.attributeChangedCallback(attribute, null, value)
  const template = element.render()
  if (template === nothing) return null
  return withoutStyleAttributes(collectResultSync(render(template)).replace(litsOwnComments, ''))
}

/** Where Lit would take up its work. Ours renders anew and puts that in the place of this (core/element.ts). */
const litsOwnComments = /<!--\/?lit-(?:part|node)[^>]*-->/g

const styleAttribute = /style="object-position:([\d.]+)% ([\d.]+)%"/g

/** A strict policy blocks style attributes, so where the motif of a picture is goes into the style. */
function withoutStyleAttributes(markup: string): Rendered {
  const rules = new Set<string>()
  const named = markup.replace(styleAttribute, (_, x: string, y: string) => {
    rules.add(`[data-focal="${x} ${y}"]{object-position:${x}% ${y}%}`)
    return `data-focal="${x} ${y}"`
  })
  return { markup: named, rules: [...rules].join('') }
}
