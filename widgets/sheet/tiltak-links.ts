import { html, nothing, type TemplateResult } from 'lit'

import type { Text, TiltakReference } from '../contract/index.js'
import type { Voice } from '../core/element.js'
import type { nb } from '../vocabulary/nb.js'
import { titleLinks } from './links.js'

type Say = Voice<Pick<typeof nb, 'statuses' | 'lesson'>>

/** Links to tiltak, each with how far it has come. A stopped one says so with what was learnt, since that is what it gave. */
export const tiltakLinks = (
  tiltak: readonly (TiltakReference & { readonly lesson?: Text | null })[],
  address: string,
  voice: Say,
): TemplateResult | typeof nothing =>
  titleLinks(
    tiltak,
    address,
    voice,
    (item) => html`${standing(item, voice)} ${item.lesson ? lesson(item.lesson, voice) : nothing}`,
  )

/** An example has come nowhere yet. */
const standing = ({ kind, status }: TiltakReference, { say }: Say) =>
  kind === 'eksempel' && status !== 'stanset' ? nothing : html`<span class="note">${say.statuses[status]}</span>`

/** What was learnt from a tiltak that was stopped. */
export const lesson = (text: Text, voice: Say): TemplateResult =>
  html`<p class="lesson"><b>${voice.say.lesson}</b> ${voice.text(text)}</p>`
