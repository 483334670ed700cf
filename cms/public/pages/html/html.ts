import { placeOf, placesOf, TemplateError, type Place } from './place.js'
import { isSafeAddress } from './safe-address.js'

/** Elements that have nothing in them, and no end tag. */
const withoutEnd = new Set(['input'])

/** Markup that came out of `html`: the only thing that is ever written into a page without being escaped. */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  static of(template: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    const places = placesOf(template)
    return new Html(
      template.reduce((markup, part, index) => markup + write(values[index - 1], places[index - 1] ?? 'text') + part),
    )
  }

  static element(name: string, attributes: Attributes, content: HtmlValue): Html {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name === 'style') throw new TemplateError(`<${name}> is no element for a value.`)
    const inside = write(content, 'text')
    if (name === 'script' && inside !== '') throw new TemplateError('A value stands in a script.')
    const written = Object.entries(attributes).map(([key, value]) => {
      const place = placeOf(key)
      if (value === undefined || value === false) return ''
      return value === true ? ` ${key}` : ` ${key}="${write(value, place)}"`
    })
    return new Html(`<${name}${written.join('')}>${withoutEnd.has(name) ? '' : `${inside}</${name}>`}`)
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a template. Nothing is written for `null`, `undefined` and `false`, so that conditions read as `x && html…`. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[]

/**
 * A template whose every value is escaped, in text and in (quoted) attributes. An address in `href` or `src` that a browser could run
 * (`javascript:` …) becomes `#`.
 * @throws {TemplateError} when a value stands where escaping does not help
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.of(template, values)
}

/** What an element says of itself: nothing for `undefined` and `false`, the bare name for `true`. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * An element of which only the moment knows the name or the attributes, escaped as a template is.
 * @throws {TemplateError} when a value stands where escaping does not help
 */
export const element = (name: string, attributes: Attributes, content: HtmlValue = null): Html =>
  Html.element(name, attributes, content)

function write(value: HtmlValue, place: Place): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) {
    if (place !== 'text') throw new TemplateError('Markup stands in an attribute.')
    return value.toString()
  }
  if (typeof value === 'object') return value.map((item) => write(item, place)).join('')
  const text = String(value)
  if (place === 'address' && !isSafeAddress(text)) return '#'
  if (place === 'addresses' && !text.split(',').every((address) => isSafeAddress(address.trim()))) return ''
  return escape(text)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
