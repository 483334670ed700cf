import type { AreaReference } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { BlankForm, FilledIn } from '../idea-page.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { errorOf, field, summary } from '../pieces/form.js'

/** The form for ideas. It needs no script, and what somebody has written comes back with what is wrong. */
export function ideaFormView(form: BlankForm, filledIn: FilledIn, { words, paths: to }: Voice): View {
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
    </article>`,
  }
}

function writtenFields({ words, areas }: BlankForm, filledIn: FilledIn): Html {
  const { area: chosen = '', text: written = '' } = filledIn.values
  const option = ({ slug, title }: AreaReference) =>
    slug === chosen
      ? html`<option value="${slug}" lang="${title.lang}" selected>${title.text}</option>`
      : html`<option value="${slug}" lang="${title.lang}">${title.text}</option>`
  return html`${field(
    { name: 'text', label: words.text, hint: words.textHint },
    filledIn,
    ({ describedBy, invalid }) =>
      html`<textarea id="text" name="text" rows="8" required aria-describedby="${describedBy}" aria-invalid="${invalid}">
${written}</textarea>`,
  )}
  ${
    areas.length > 0 &&
    field(
      { name: 'area', label: words.area, hint: words.areaHint },
      filledIn,
      ({ describedBy, invalid }) =>
        html`<select id="area" name="area" aria-describedby="${describedBy}" aria-invalid="${invalid}">
          <option value="">${words.noArea}</option>
          ${areas.map(option)}
        </select>`,
    )
  }`
}

function contact({ words }: BlankForm, filledIn: FilledIn): Html {
  const line = (name: 'name' | 'email', type: 'text' | 'email') =>
    field(
      { name, label: words[name] },
      filledIn,
      ({ describedBy, invalid }) =>
        html`<input
          id="${name}"
          name="${name}"
          type="${type}"
          autocomplete="${name}"
          value="${filledIn.values[name] ?? ''}"
          aria-describedby="${describedBy}"
          aria-invalid="${invalid}"
        />`,
    )
  const error = errorOf('consent', filledIn)
  const [describedBy, invalid] = error === undefined ? ['', 'false'] : ['consent-error', 'true']
  const box = (checked: boolean) =>
    checked
      ? html`<input
          id="consent"
          name="consent"
          type="checkbox"
          value="${words.consent}"
          aria-describedby="${describedBy}"
          aria-invalid="${invalid}"
          checked
        />`
      : html`<input
          id="consent"
          name="consent"
          type="checkbox"
          value="${words.consent}"
          aria-describedby="${describedBy}"
          aria-invalid="${invalid}"
        />`
  return html`<fieldset>
    <legend>${words.contact}</legend>
    <p class="hint">${words.contactHint}</p>
    ${line('name', 'text')} ${line('email', 'email')}
    <div class="field">
      ${error !== undefined && html`<p class="error" id="consent-error">${error}</p>`}
      <div class="choice">${box(Boolean(filledIn.values.consent))} <label for="consent">${words.consent}</label></div>
    </div>
  </fieldset>`
}
