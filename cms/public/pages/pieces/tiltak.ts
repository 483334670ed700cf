import type { Tiltak, TiltakReference } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'
import { list } from './references.js'
import { say } from './say.js'
import { section } from './section.js'

type Listed = TiltakReference & Partial<Pick<Tiltak, 'description' | 'lesson'>>

/** Links to tiltak, each with how far it has come; nothing where there are none. */
export function tiltakLinks(tiltak: readonly Listed[], voice: Voice): Html | null {
  const { locale, paths } = voice
  return list(
    tiltak.map(
      (item) =>
        html`<a href="${paths.tiltak(item.slug)}">${say(item.title, locale)}</a>
          ${item.description && html`<p>${say(item.description, locale)}</p>`}${standing(item, voice)}`,
    ),
  )
}

/** What has been adopted, and below it what the strategy names as examples. */
export function tiltakSections(tiltak: readonly Listed[], voice: Voice): Html {
  const { measure } = voice.words
  const ofKind = (wanted: Listed['kind']) =>
    tiltakLinks(
      tiltak.filter(({ kind }) => kind === wanted),
      voice,
    )
  return html`${section(measure.tiltak, ofKind('vedtatt'))}
  ${section(measure.examples, ofKind('eksempel'), measure.examplesExplanation)}`
}

/** An example has come nowhere yet. A stopped tiltak is shown with what was learnt, since that is what it gave. */
function standing({ kind, status, lesson }: Listed, { words: { measure }, locale }: Voice): Html | null {
  if (kind === 'eksempel' && status !== 'stanset') return null
  return html`<p class="aside">${measure.statuses[status]}</p>
    ${
      status === 'stanset' &&
      lesson &&
      html`<div class="learnt">
        <p class="aside">${measure.lesson}</p>
        <p>${say(lesson, locale)}</p>
      </div>`
    }`
}
