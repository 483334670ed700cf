import { html, nothing, type TemplateResult } from 'lit'

import { link } from '../core/address.js'
import type { Host, Reference, Wanted } from '../core/edges.js'
import type { Voice } from '../core/element.js'
import { pointAt } from '../sheet/point.js'
import type { Resource } from '../core/source/index.js'
import { nameOf } from '../sheet/edges.js'
import { storyAt } from '../sheet/story.js'
import { tiltakAt } from '../sheet/tiltak.js'
import type { Vocabulary } from '../vocabulary/nb.js'
import { dress } from './dress.js'
import { pointInShort, storyInShort, tiltakInShort, type Place } from './in-short.js'
import { askedOf } from './asked.js'
import { leads } from './leads.js'
import { words } from './words.js'

/**
 * The short of what a link leads to, with links of its own, which may open in their turn, and last the one to its page, also while the rest is on its
 * way. Undefined where that cannot be had, and nobody is served by a line that says so.
 */
export function opened(item: Reference, place: string, host: Host, base: string, wanted: Wanted): TemplateResult | undefined {
  const { source, locale } = host
  dress(host.renderRoot)
  askedOf(host).set(place, true)
  const ours = words.in(locale, () => host.requestUpdate())
  const show = (content: unknown) => html`<div class="opened" id=${place}>${content}</div>`
  if (!ours) return show(nothing)
  const say = Object.assign({}, ours, host.words)
  const voice: Voice<Vocabulary> = {
    say,
    edges: host.edges,
    text: (text) => host.text(text),
    heading: (...written) => host.heading(...written),
    date: (instant) => host.date(instant),
  }
  const note = (text: string) => html`<p class="note" role="status">${text}</p>`

  const short = <Detail>(resource: Resource<Detail>, inShort: (detail: Detail, at: Place) => TemplateResult) => {
    const { current } = host.watch(place, resource)
    if (current.state === 'loading') return note(say.loading)
    if (current.state === 'ready') {
      wanted.outcome = 'arrived'
      return inShort(current.value, { place, address: current.address, voice })
    }
    // What was there and is withdrawn closes. What never came says so, to whoever has not been led to its page.
    if (wanted.outcome === 'arrived' || (!wanted.outcome && leads(wanted))) return undefined
    wanted.outcome = 'failed'
    return note(say.failed)
  }
  const content =
    'statement' in item
      ? short(pointAt(source, item.number, locale), (point, at) => pointInShort(point, 'counts' in item, at))
      : 'status' in item
        ? short(tiltakAt(source, item.slug, locale), (tiltak, at) => tiltakInShort(tiltak, Boolean(item.lesson), at))
        : short(storyAt(source, item.slug, locale), storyInShort)
  return (
    content &&
    show(
      html`${content}
        <p>
          <a href=${link(item.url, base) ?? nothing}>${say.wholePage}<span class="unseen">: ${voice.text(nameOf(item))}</span></a>
        </p>`,
    )
  )
}
