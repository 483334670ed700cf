import { html, type Html } from '../html/index.js'
import type { FilledIn } from '../idea-page.js'

/** What a field's own element says of itself. */
interface Described {
  /** The ids of its hint and its error; of neither, where there is none. */
  readonly describedBy: string
  readonly invalid: 'true' | 'false'
}

interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** A field with its label, its hint and what is wrong with it, in the order in which they are read. */
export function field({ name, label, hint }: Field, filledIn: FilledIn, element: (described: Described) => Html): Html {
  const error = errorOf(name, filledIn)
  const ids = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter((id) => id !== false)
  const described: Described = { describedBy: ids.join(' '), invalid: error === undefined ? 'false' : 'true' }
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${error !== undefined && html`<p class="error" id="${name}-error">${error}</p>`} ${element(described)}
  </div>`
}

/** What is wrong with a field, in words. */
export const errorOf = (name: string, { refused }: FilledIn): string | undefined =>
  refused?.faults.find(({ field }) => field === name)?.detail

/** The fields that a link can lead to. */
const fields = new Set(['text', 'area', 'name', 'email', 'consent'])

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
