import type { AreaReference } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { FilledIn } from '../idea-page.js'
import { paths } from '../page/paths.js'
import type { View, Voice } from '../page/view.js'
import { errorOf, field, summary } from '../pieces/form.js'

interface IdeaForm {
  readonly areas: readonly AreaReference[]
  /** What comes back to whoever has filled it in; nothing at first. */
  readonly filledIn?: FilledIn
}

/** The form for ideas. It needs no script, and what somebody has written comes back with what is wrong. */
export function ideaFormView({ areas, filledIn }: IdeaForm, voice: Voice): View {
  const { words, paths: to } = voice
  const { form } = words.ideas
  return {
    status: filledIn?.status ?? 200,
    title: filledIn ? `${form.error}: ${form.title}` : form.title,
    description: form.lead,
    path: (other) => paths(other).ideas,
    section: 'ideas',
    sendsForm: true,
    body: html`<article class="chapters">
      <h1>${form.title}</h1>
      ${filledIn && summary(filledIn.problem, filledIn.faults)}
      <p class="lead">${form.lead}</p>
      <form class="form" method="post" action="${to.ideas}" accept-charset="utf-8" novalidate>
        ${writtenFields(areas, filledIn, voice)} ${contact(filledIn, voice)}
        <div class="trap" aria-hidden="true">
          <label for="website">${form.trap}</label>
          <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" value="" />
        </div>
        <button type="submit">${form.send}</button>
        <p class="quiet">${form.nothingPublic}</p>
      </form>
    </article>`,
  }
}

function writtenFields(areas: readonly AreaReference[], filledIn: FilledIn | undefined, { words }: Voice): Html {
  const { form } = words.ideas
  const chosen = filledIn?.values.area ?? ''
  const written = filledIn?.values.text ?? ''
  const option = ({ slug, title }: AreaReference) =>
    slug === chosen
      ? html`<option value="${slug}" lang="${title.lang}" selected>${title.text}</option>`
      : html`<option value="${slug}" lang="${title.lang}">${title.text}</option>`
  return html`${field(
    { name: 'text', label: form.text, hint: form.textHint },
    filledIn,
    ({ describedBy, invalid }) =>
      html`<textarea id="text" name="text" rows="8" required aria-describedby="${describedBy}" aria-invalid="${invalid}">
${written}</textarea>`,
  )}
  ${
    areas.length > 0 &&
    field(
      { name: 'area', label: form.area, hint: form.areaHint },
      filledIn,
      ({ describedBy, invalid }) =>
        html`<select id="area" name="area" aria-describedby="${describedBy}" aria-invalid="${invalid}">
          <option value="">${form.noArea}</option>
          ${areas.map(option)}
        </select>`,
    )
  }`
}

function contact(filledIn: FilledIn | undefined, { words }: Voice): Html {
  const { form } = words.ideas
  const line = (name: 'name' | 'email', type: 'text' | 'email') =>
    field(
      { name, label: form[name] },
      filledIn,
      ({ describedBy, invalid }) =>
        html`<input
          id="${name}"
          name="${name}"
          type="${type}"
          autocomplete="${name}"
          value="${filledIn?.values[name] ?? ''}"
          aria-describedby="${describedBy}"
          aria-invalid="${invalid}"
        />`,
    )
  const error = errorOf('consent', filledIn)
  const invalid = error === undefined ? 'false' : 'true'
  const agreed = Boolean(filledIn?.values.consent)
  const box = agreed
    ? html`<input id="consent" name="consent" type="checkbox" value="${form.consent}" aria-invalid="${invalid}" checked />`
    : html`<input id="consent" name="consent" type="checkbox" value="${form.consent}" aria-invalid="${invalid}" />`
  return html`<fieldset>
    <legend>${form.contact}</legend>
    <p class="hint">${form.contactHint}</p>
    ${line('name', 'text')} ${line('email', 'email')}
    <div class="field">
      ${error !== undefined && html`<p class="error" id="consent-error">${error}</p>`}
      <div class="choice">${box} <label for="consent">${form.consent}</label></div>
    </div>
  </fieldset>`
}
