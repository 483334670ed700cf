import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit'

import type { Locale, PointReference, StoryReference, Text, TiltakReference } from '../contract/index.js'
import { link } from './address.js'
import type { Voice } from './element.js'
import type { Resource, Source } from './source/index.js'

/** What a link leads to, and can open. What was learnt from a tiltak may stand beside its link already. */
export type Reference = PointReference | StoryReference | (TiltakReference & { readonly lesson?: Text | null | undefined })

/** The element that the links stand in. */
export interface Host extends Voice<unknown> {
  readonly source: Source
  readonly locale: Locale
  readonly renderRoot: HTMLElement | DocumentFragment
  /** Other words than ours. */
  readonly words: unknown
  watch<Value>(name: string, resource: Resource<Value>): Resource<Value>
  unwatch(name: string): void
  requestUpdate(): void
  addController(controller: ReactiveController): void
}

/** What a reader wants to see beneath a link. */
export interface Wanted {
  /** The link that was followed. */
  readonly link: HTMLElement
  /** When, in milliseconds of the page's own clock. */
  readonly at: number
  /** What has become of it. */
  outcome?: 'arrived' | 'failed'
}

/** What to show beneath a link; nothing where what it leads to cannot be had. */
type Open = (item: Reference, place: string, host: Host, address: string, wanted: Wanted) => TemplateResult | undefined

interface Edge {
  readonly link: TemplateResult
  readonly beneath: TemplateResult | typeof nothing
}

/** So many links open one within another; those in the last one only lead away. A board's card counts as two. */
const deepest = 5

/** Comes when somebody opens the first link. */
let opened: Open | undefined

/** The links between points, tiltak and stories: each is an ordinary link, and a plain click opens beneath it the short of what it leads to. */
export class Edges {
  readonly #host: Host
  /** The places that are open. */
  readonly open = new Map<string, Wanted>()

  constructor(host: Host) {
    this.#host = host
  }

  /**
   * A link, and what it has opened, to be placed beneath it.
   * @param address what the item's address is resolved against
   * @param place where the link stands: within what was opened, that one's place
   */
  of(item: Reference, text: unknown, address: string, place = ''): Edge {
    const own = `${place}${item.self}|`
    const beneath = this.#beneath(item, own, address)
    // What stands around it already would open the same once more, and so on.
    const plain = isServer || own.split('|').length > deepest + 1 || place.includes(`${item.self}|`)
    return {
      link: html`<a
        class="edge"
        href=${link(item.url, address) ?? nothing}
        aria-expanded=${plain ? nothing : this.open.has(own)}
        aria-controls=${beneath === nothing ? nothing : own}
        @click=${plain ? nothing : (event: MouseEvent & { currentTarget: HTMLElement }) => this.#clicked(event, own)}
        >${text}</a
      >`,
      beneath,
    }
  }

  #beneath(item: Reference, place: string, address: string): Edge['beneath'] {
    const wanted = this.open.get(place)
    if (!wanted || !opened) return nothing
    const content = opened(item, place, this.#host, address, wanted)
    if (!content) this.open.delete(place)
    return content ?? nothing
  }

  #clicked(event: MouseEvent & { currentTarget: HTMLElement }, place: string): void {
    // What a reader wants in another tab or window, and what cannot be had here, is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !event.isTrusted) return
    event.preventDefault()
    if (!this.open.delete(place)) {
      const { currentTarget: link, timeStamp: at } = event
      this.open.set(place, { link, at })
      void import('../opened/opened.js')
        .then(
          (module) => (opened = module.opened),
          // Nothing here can say so, so the page comes instead, unless the reader is elsewhere by now.
          () => this.open.delete(place) && link.matches(':focus') && link.click(),
        )
        .then(() => this.#host.requestUpdate())
    }
    this.#host.requestUpdate()
  }
}
