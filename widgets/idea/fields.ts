import { html, nothing, type TemplateResult } from 'lit'

import type { IdeaForm, Problem } from '../contract/index.js'

/** Native fields, each in a label with its hint and what is wrong with it. What stands in them is the reader's, and never written anew. */
export function fields({ words, areas }: IdeaForm, chosen: string | null, faults: Problem['fields']): TemplateResult {
  const wrong = (name: string) => faults?.find((fault) => fault.name === name)?.detail
  const field = (name: 'text' | 'area' | 'name' | 'email', control: unknown, hint = '') =>
    html`<label>${words[name]}<span class="note">${hint}</span><b>${wrong(name)}</b>${control}</label>`
  const line = (name: 'name' | 'email') =>
    field(name, html`<input name=${name} type=${name} autocomplete=${name} aria-invalid=${!!wrong(name)} />`)
  return html`${field('text', html`<textarea name="text" rows="6" aria-invalid=${!!wrong('text')}></textarea>`, words.textHint)}
    ${
      areas[0]
        ? field(
            'area',
            html`<select name="area" aria-invalid=${!!wrong('area')}>
              <option value="">${words.noArea}</option>
              ${areas.map(
                ({ slug, title }) =>
                  html`<option value=${slug} lang=${title.lang} ?selected=${slug === chosen}>${title.text}</option>`,
              )}
            </select>`,
            words.areaHint,
          )
        : nothing
    }
    <fieldset>
      <legend>${words.contact}</legend>
      <p class="note">${words.contactHint}</p>
      ${line('name')} ${line('email')}
      <label
        ><input name="consent" type="checkbox" value=${words.consent} aria-invalid=${!!wrong('consent')} />${words.consent}<b
          >${wrong('consent')}</b
        ></label
      >
    </fieldset>
    <input class="unseen" name="website" placeholder=${words.trap} tabindex="-1" aria-hidden="true" autocomplete="off" />`
}
