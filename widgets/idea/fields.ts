import { html, nothing, type TemplateResult } from 'lit'

import type { IdeaForm, Problem } from '../contract/index.js'

type Faults = Problem['fields']

/** Its label, its hint and what is wrong with it, and then the field itself. */
function field(name: string, [label, hint]: readonly (string | undefined)[], faults: Faults, control: unknown): TemplateResult {
  return html`<div>
    <label for=${name}>${label}</label>
    <div id="${name}-about">
      ${hint ? html`<p class="note">${hint}</p>` : nothing}
      ${faults?.filter((fault) => fault.name === name).map(({ detail }) => html`<p class="error">${detail}</p>`)}
    </div>
    ${control}
  </div>`
}

/** Native fields with their labels. What stands in them is the reader's, and never written anew. */
export function fields({ words, areas }: IdeaForm, chosen: string | null, faults: Faults): TemplateResult {
  const invalid = (name: string) => String(!!faults?.some((fault) => fault.name === name))
  const line = (name: 'name' | 'email', type: string) =>
    field(
      name,
      [words[name]],
      faults,
      html`<input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${name}
        aria-describedby="${name}-about"
        aria-invalid=${invalid(name)}
      />`,
    )
  return html`${field(
      'text',
      [words.text, words.textHint],
      faults,
      html`<textarea
        id="text"
        name="text"
        rows="6"
        required
        aria-describedby="text-about"
        aria-invalid=${invalid('text')}
      ></textarea>`,
    )}
    ${
      areas[0]
        ? field(
            'area',
            [words.area, words.areaHint],
            faults,
            html`<select id="area" name="area" aria-describedby="area-about" aria-invalid=${invalid('area')}>
              <option value="">${words.noArea}</option>
              ${areas.map(
                ({ slug, title }) =>
                  html`<option value=${slug} lang=${title.lang} ?selected=${slug === chosen}>${title.text}</option>`,
              )}
            </select>`,
          )
        : nothing
    }
    <fieldset>
      <legend>${words.contact}</legend>
      <p class="note">${words.contactHint}</p>
      ${line('name', 'text')} ${line('email', 'email')}
      ${field(
        'consent',
        [words.consent],
        faults,
        html`<input
          id="consent"
          name="consent"
          type="checkbox"
          value=${words.consent}
          aria-describedby="consent-about"
          aria-invalid=${invalid('consent')}
        />`,
      )}
    </fieldset>
    <div class="unseen" aria-hidden="true">
      <label for="website">${words.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off" />
    </div>`
}
