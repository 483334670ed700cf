import { html, nothing, type TemplateResult } from 'lit'

import type { IdeaForm, Problem } from '../contract/index.js'
import { link } from '../core/address.js'

/** The fields that a reader sees. Each has words. */
type Name = 'text' | 'area' | 'name' | 'email' | 'consent'

/** What is wrong, all of it, with links to where it can be mended. */
export const faultLinks = (words: IdeaForm['words'], faults: Problem['fields'] = []): readonly TemplateResult[] =>
  faults.map(({ name, detail }) => (name in words ? html`<li><a href="#${name}">${detail}</a></li>` : html`<li>${detail}</li>`))

/**
 * Native fields, each below its label; its hint and what is wrong with it are read with it. What stands in them is the reader's, and never written
 * anew; a link opens beside them.
 * @param address - Where the form comes from.
 */
export function fields(
  { words, areas, privacyStatement }: IdeaForm,
  address: string,
  chosen: string | null,
  faults: Problem['fields'],
): TemplateResult {
  const wrong = (name: Name) => faults?.find((fault) => fault.name === name)?.detail
  const error = (name: Name) => (wrong(name) ? html`<p class="error" id="${name}-error">${wrong(name)}</p>` : nothing)
  const describedBy = (name: Name, hint?: string) =>
    [hint && `${name}-hint`, wrong(name) && `${name}-error`].filter(Boolean).join(' ') || nothing
  const field = (name: Exclude<Name, 'consent'>, control: unknown, hint?: string) =>
    html`<div>
      <label for=${name}>${words[name]}</label>
      ${hint ? html`<p class="note" id="${name}-hint">${hint}</p>` : nothing} ${error(name)} ${control}
    </div>`
  const line = (name: 'name' | 'email', type: string) =>
    field(
      name,
      html`<input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${name}
        aria-describedby=${describedBy(name)}
        aria-invalid=${!!wrong(name)}
      />`,
    )
  return html`${field(
      'text',
      html`<textarea
        id="text"
        name="text"
        rows="6"
        required
        aria-describedby=${describedBy('text', words.textHint)}
        aria-invalid=${!!wrong('text')}
      ></textarea>`,
      words.textHint,
    )}
    ${
      areas[0]
        ? field(
            'area',
            html`<select
              id="area"
              name="area"
              aria-describedby=${describedBy('area', words.areaHint)}
              aria-invalid=${!!wrong('area')}
            >
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
    <fieldset aria-describedby="contact-hint">
      <legend>${words.contact}</legend>
      <p class="note" id="contact-hint">${words.contactHint}</p>
      ${line('name', 'text')} ${line('email', 'email')}
      <div>
        ${error('consent')}
        <div class="choice">
          <input
            id="consent"
            name="consent"
            type="checkbox"
            value=${words.consent}
            aria-describedby=${describedBy('consent')}
            aria-invalid=${!!wrong('consent')}
          />
          <label for="consent">${words.consent}</label>
        </div>
        ${
          privacyStatement
            ? html`<a href=${link(privacyStatement, address) ?? nothing} target="_blank" rel="noopener">${words.privacy}</a>`
            : nothing
        }
      </div>
    </fieldset>
    <input class="unseen" name="website" placeholder=${words.trap} tabindex="-1" aria-hidden="true" autocomplete="off" />`
}
