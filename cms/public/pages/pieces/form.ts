import { html, type Attributes, type Html } from '../html/index.js'
import type { FilledIn } from '../idea-page.js'

interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** A field with its label, its hint and what is wrong with it, in the order in which they are read. */
export const field = ({ name, label, hint }: Field, filledIn: FilledIn, control: (described: Attributes) => Html): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${error(name, filledIn)}
    ${control(described(name, filledIn, hint))}
  </div>`

/** What a field's own element says of itself: where its hint and its error stand, if it has any, and whether it is wrong. */
export function described(name: string, filledIn: FilledIn, hint?: string): Attributes {
  const isWrong = errorOf(name, filledIn) !== undefined
  const ids = [hint !== undefined && `${name}-hint`, isWrong && `${name}-error`].filter((id) => id !== false)
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': String(isWrong) }
}

/** What is wrong with a field, where its element says it is; nothing where nothing is. */
export function error(name: string, filledIn: FilledIn): Html | null {
  const said = errorOf(name, filledIn)
  return said === undefined ? null : html`<p class="error" id="${name}-error">${said}</p>`
}

const errorOf = (name: string, { refused }: FilledIn): string | undefined =>
  refused?.faults.find(({ field }) => field === name)?.detail

/** The fields that a link can lead to. */
const fields = new Set(['text', 'area', 'name', 'email', 'consent', 'reference'])

/** What is wrong, all of it and first on the page, with links to where it can be mended. */
export function summary({ problem, faults }: NonNullable<FilledIn['refused']>): Html {
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${problem}</h2>
    ${
      faults.length > 0 &&
      html`<ul>
        ${faults.map(({ field, detail }) => html`<li>${fields.has(field) ? html`<a href="#${field}">${detail}</a>` : detail}</li>`)}
      </ul>`
    }
  </div>`
}
