import { html, nothing, type TemplateResult } from 'lit'

import type { StoryReference, Text, TiltakReference } from '../contract/index.js'
import type { Reference } from '../core/edges.js'
import type { Voice } from '../core/element.js'
import type { Vocabulary } from '../vocabulary/nb.js'

/** What everybody says who has such links. */
export type Say = Voice<Pick<Vocabulary, 'statuses' | 'lesson' | 'storyKinds'>>

/**
 * What stands beside a link: how far a tiltak has come, and what was learnt where it was stopped, since that is what it gave; of which kind a story
 * is, and when it was told.
 */
export function beside(item: Exclude<Reference, { statement: Text }>, voice: Say): unknown {
  if (!('status' in item)) return told(item, voice)
  return html`${standing(item, voice)} ${item.lesson ? lesson(item.lesson, voice) : nothing}`
}

/** An example has come nowhere yet. */
const standing = ({ kind, status }: TiltakReference, { say }: Say) =>
  kind === 'eksempel' && status !== 'stanset' ? nothing : html`<span class="note">${say.statuses[status]}</span>`

const told = ({ kind, publishedAt }: StoryReference, voice: Say) =>
  html`<span class="note">${voice.say.storyKinds[kind]}, ${voice.date(publishedAt)}</span>`

/** What was learnt from a tiltak that was stopped. */
export const lesson = (text: Text, voice: Voice<Pick<Vocabulary, 'lesson'>>): TemplateResult =>
  html`<p class="lesson"><b>${voice.say.lesson}</b> ${voice.text(text)}</p>`
