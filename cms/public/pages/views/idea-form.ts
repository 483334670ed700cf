import { defaultLocale, type AreaReference } from '../../../../widgets/contract/index.js'
import { element, html, type Html } from '../html/index.js'
import type { BlankForm, FilledIn } from '../idea-page.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { described, error, field, summary } from '../pieces/form.js'
import { section } from '../pieces/section.js'

/** The form for ideas. It needs no script, and what somebody has written comes back with what is wrong. */
export function ideaFormView(form: BlankForm, filledIn: FilledIn, voice: Voice): View {
  const { words, paths: to } = voice
  const { title, lead, trap, send, nothingPublic } = form.words
  const { values, refused } = filledIn
  return {
    status: refused?.status ?? 200,
    title: refused ? `${words.ideas.error}: ${title}` : title,
    description: lead,
    path: (other) => paths(other).ideas,
    section: 'ideas',
    sendsForm: true,
    body: html`<article class="chapters">
      <h1>${title}</h1>
      ${refused && summary(refused)}
      <p class="lead">${lead}</p>
      <form class="form" method="post" action="${to.ideas}" accept-charset="utf-8" novalidate>
        <input name="key" type="hidden" value="${values.key ?? ''}" />
        ${writtenFields(form, filledIn)} ${contact(form, filledIn)}
        <div class="trap" aria-hidden="true">
          <label for="website">${trap}</label>
          <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" value="" />
        </div>
        <button type="submit">${send}</button>
        <p class="quiet">${nothingPublic}</p>
      </form>
      ${lookUp(filledIn, voice)}
    </article>`,
  }
}

/** Leads whoever has a receipt to what became of the idea. */
function lookUp(filledIn: FilledIn, { words, locale }: Voice): Html | null {
  const { title, label, hint, send } = words.ideas.lookUp
  return section(
    title,
    html`<form class="form" method="get" action="${paths(defaultLocale).ideas}" accept-charset="utf-8" novalidate>
      ${locale !== defaultLocale && html`<input name="locale" type="hidden" value="${locale}" />`}
      ${field({ name: 'reference', label, hint }, filledIn, (said) =>
        element('input', {
          id: 'reference',
          name: 'reference',
          type: 'text',
          autocomplete: 'off',
          autocapitalize: 'characters',
          spellcheck: 'false',
          value: filledIn.values.reference ?? '',
          ...said,
        }),
      )}
      <button type="submit">${send}</button>
    </form>`,
  )
}

function writtenFields({ words, areas }: BlankForm, filledIn: FilledIn): Html {
  const { area: chosen = '', text: written = '' } = filledIn.values
  const option = ({ slug, title }: AreaReference) =>
    element('option', { value: slug, lang: title.lang, selected: slug === chosen }, title.text)
  return html`${field({ name: 'text', label: words.text, hint: words.textHint }, filledIn, (said) =>
    // HTML leaves out the first line break.
    element('textarea', { id: 'text', name: 'text', rows: 8, required: true, ...said }, `\n${written}`),
  )}
  ${
    areas.length > 0 &&
    field({ name: 'area', label: words.area, hint: words.areaHint }, filledIn, (said) =>
      element('select', { id: 'area', name: 'area', ...said }, [
        html`<option value="">${words.noArea}</option>`,
        areas.map(option),
      ]),
    )
  }`
}

function contact({ words, privacyStatement }: BlankForm, filledIn: FilledIn): Html {
  const { values } = filledIn
  const line = (name: 'name' | 'email', type: 'text' | 'email') =>
    field({ name, label: words[name] }, filledIn, (said) =>
      element('input', { id: name, name, type, autocomplete: name, value: values[name] ?? '', ...said }),
    )
  const box = element('input', {
    id: 'consent',
    name: 'consent',
    type: 'checkbox',
    value: words.consent,
    // Whoever has agreed has agreed to these words.
    checked: values.consent === words.consent,
    ...described('consent', filledIn),
  })
  return html`<fieldset aria-describedby="contact-hint">
    <legend>${words.contact}</legend>
    <p class="hint" id="contact-hint">${words.contactHint}</p>
    ${line('name', 'text')} ${line('email', 'email')}
    <div class="field">
      ${error('consent', filledIn)}
      <div class="choice">${box} <label for="consent">${words.consent}</label></div>
      ${
        privacyStatement !== null &&
        html`<p class="hint"><a href="${privacyStatement}" target="_blank" rel="noopener">${words.privacy}</a></p>`
      }
    </div>
  </fieldset>`
}
