import { html, nothing, type TemplateResult } from 'lit'

import { link } from '../core/address.js'
import type { Host, Opened, Reference } from '../core/edges.js'
import type { Voice } from '../core/element.js'
import { pointAt } from '../sheet/point.js'
import type { Resource } from '../core/source/index.js'
import { nameOf } from '../sheet/edges.js'
import { storyAt } from '../sheet/story.js'
import { tiltakAt } from '../sheet/tiltak.js'
import type { Vocabulary } from '../vocabulary/nb.js'
import { dress } from './dress.js'
import { pointInShort, storyInShort, tiltakInShort, type Place } from './in-short.js'
import { words } from './words.js'

/** The short of what a link leads to, with links of its own, which may open in their turn, and last the one to its page. */
export function opened(item: Reference, place: string, host: Host): Opened {
  const { source, locale } = host
  dress(host.renderRoot)
  const ours = words.in(locale, () => host.requestUpdate())
  if (!ours) return [false, html``]
  const say = Object.assign({}, ours, host.words)
  const voice: Voice<Vocabulary> = {
    say,
    edges: host.edges,
    text: (text) => host.text(text),
    heading: (...written) => host.heading(...written),
    date: (instant) => host.date(instant),
  }

  const follow = <Detail>(resource: Resource<Detail>, inShort: (detail: Detail, at: Place) => TemplateResult): Opened => {
    const { current } = host.watch(place, resource)
    if (current.state === 'failed') return []
    if (current.state === 'loading') return [false, html`<p class="note" role="status">${say.loading}</p>`]
    const { value, address } = current
    const page = link(item.url, address) ?? nothing
    return [
      true,
      html`${inShort(value, { place, address, voice })}
        <p>
          <a href=${page}>${say.wholePage}<span class="unseen">: ${voice.text(nameOf(item))}</span></a>
        </p>`,
    ]
  }
  if ('statement' in item)
    return follow(pointAt(source, item.number, locale), (point, at) => pointInShort(point, 'counts' in item, at))
  if ('status' in item)
    return follow(tiltakAt(source, item.slug, locale), (tiltak, at) => tiltakInShort(tiltak, Boolean(item.lesson), at))
  return follow(storyAt(source, item.slug, locale), storyInShort)
}
