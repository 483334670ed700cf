/** A mistake in a template of ours, never in what a person wrote. */
export class TemplateError extends Error {}

/** Where in a template a value is written. `address` attributes are the ones that a browser follows or loads. */
export type Place = 'text' | 'attribute' | 'address' | 'addresses'

const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

/**
 * The place of each value of a template, read once from its own text.
 * @throws {TemplateError} for a value where escaping does not help: an unquoted attribute, a tag's name, a script, a style or an event handler
 */
export function placesOf(template: TemplateStringsArray): readonly Place[] {
  const places = known.get(template) ?? template.slice(0, -1).map((_, index) => placeAfter(template.slice(0, index + 1).join('')))
  known.set(template, places)
  return places
}

const attribute = /<[a-z][a-z0-9-]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s+(?<name>[a-z-]+)="(?<before>[^"]*)$/i
const insideTag = /<[^>]*$/
const rawText = /<(script|style)\b(?!.*<\/\1>)/is

function placeAfter(markup: string): Place {
  const { name, before } = attribute.exec(markup)?.groups ?? {}
  if (name === undefined) {
    if (insideTag.test(markup)) throw new TemplateError(`A value stands in a tag without quotes: ${markup}`)
    if (rawText.test(markup)) throw new TemplateError(`A value stands in a script or a style: ${markup}`)
    return 'text'
  }
  const place = placeOf(name)
  return before === '' ? place : 'attribute'
}

/**
 * The place that an attribute is.
 * @throws {TemplateError} where escaping does not help
 */
export function placeOf(attribute: string): Place {
  const name = attribute.toLowerCase()
  if (name === 'style' || name === 'srcdoc' || name.startsWith('on') || !/^[a-z][a-z-]*$/.test(name))
    throw new TemplateError(`A value stands in the attribute ${attribute}.`)
  if (name === 'srcset') return 'addresses'
  return name === 'href' || name === 'src' || name === 'action' ? 'address' : 'attribute'
}
