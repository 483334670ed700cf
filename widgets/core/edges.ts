import { html, isServer, nothing, type TemplateResult } from 'lit'

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
}

/** What lies beneath a link that was opened: whether it has arrived, and what to show. Nothing to show: it cannot be had. */
export type Opened = readonly [arrived?: boolean, content?: TemplateResult]

interface Edge {
  readonly link: TemplateResult
  readonly beneath: TemplateResult | typeof nothing
}

/** So many links open one within another; those in the last one only lead away. A board's card counts as two. */
const deepest = 5

/** Comes when somebody opens the first link. */
let opened: ((item: Reference, place: string, host: Host) => Opened) | undefined

/** The links between points, tiltak and stories: each is an ordinary link, and a plain click opens beneath it the short of what it leads to. */
export class Edges {
  readonly #host: Host
  /** The places that are open; each with the link that was followed, until what it leads to has arrived. */
  readonly #open = new Map<string, HTMLElement | undefined>()

  constructor(host: Host) {
    this.#host = host
  }

  /**
   * A link, and what it has opened, to be placed beneath it.
   * @param address what the item's address is resolved against
   * @param place where the link stands: within what was opened, that one's place
   */
  of(item: Reference, text: unknown, address: string, place = ''): Edge {
    const own = `${place}${item.url}|`
    const beneath = this.#beneath(item, own)
    const plain = isServer || own.split('|').length > deepest + 1
    return {
      link: html`<a
        class="edge"
        href=${link(item.url, address) ?? nothing}
        aria-expanded=${plain ? nothing : this.#open.has(own)}
        aria-controls=${beneath === nothing ? nothing : own}
        @click=${plain ? nothing : (event: MouseEvent & { currentTarget: HTMLElement }) => this.#clicked(event, own)}
        >${text}</a
      >`,
      beneath,
    }
  }

  #beneath(item: Reference, place: string): Edge['beneath'] {
    if (!opened || !this.#open.has(place)) return nothing
    const followed = this.#open.get(place)
    const [arrived, content] = opened(item, place, this.#host)
    if (content) {
      if (arrived) this.#open.set(place, undefined)
      return html`<div class="opened" id=${place}>${content}</div>`
    }
    this.#fold(place)
    queueMicrotask(() => followed?.click())
    return nothing
  }

  #clicked(event: MouseEvent & { currentTarget: HTMLElement }, place: string): void {
    // What a reader wants in another tab or window, and what cannot be had here, is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !event.isTrusted) return
    event.preventDefault()
    if (this.#open.has(place)) this.#fold(place)
    else {
      this.#open.set(place, event.currentTarget)
      void import('../opened/opened.js')
        .catch(() => ({ opened: (): Opened => [] }))
        .then((module) => {
          opened = module.opened
          this.#host.requestUpdate()
        })
    }
    this.#host.requestUpdate()
  }

  /** Closes a place with all that is open within it. */
  #fold(place: string): void {
    for (const open of this.#open.keys()) {
      if (!open.startsWith(place)) continue
      this.#open.delete(open)
      this.#host.unwatch(open)
    }
  }
}
