import { isServer } from 'lit'

import { pauseAfter } from './pause.js'

/** What a resource is now. Once there is a value it stays, also while a newer one cannot be had; what is `gone` is not public any more. */
export type ResourceState<Value> =
  { state: 'loading' } | { state: 'failed'; gone?: boolean } | { state: 'ready'; value: Value; address: string }

export type IsShape<Value> = (answer: unknown) => answer is Value

declare global {
  interface Window {
    /**
     * What the loader has asked for already, by address; null where that failed. The loader and the core are never one file, so they meet here. One
     * name for all versions on a page: an answer is taken by who is first.
     */
    viigranAsked?: Record<string, Promise<Response | null>>
  }
}

/** For so long after a page was opened what the loader has asked for is new, in milliseconds. */
const newFor = 20_000

/** One address of the API, fetched once for all who watch it. */
export class Resource<Value> {
  readonly #address: string
  readonly #isShape: IsShape<Value>
  readonly #watchers = new Set<() => void>()
  #text: string | undefined
  #fetching: Promise<void> | undefined
  #again = false
  #failures = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  #current: ResourceState<Value>

  /** @param isShape whether an answer is what this resource is for */
  constructor(address: string, isShape: IsShape<Value>, current: ResourceState<Value> = { state: 'loading' }) {
    this.#address = address
    this.#isShape = isShape
    this.#current = current
  }

  get current(): ResourceState<Value> {
    return this.#current
  }

  get watched(): boolean {
    return this.#watchers.size > 0
  }

  /**
   * Calls back at every change until the returned function is called. The first watcher starts the fetch, also of what was watched before: nobody has
   * looked for changes since, and what failed then may be there now.
   */
  watch(callback: () => void): () => void {
    if (!isServer && !this.watched) {
      if (this.#text === undefined) this.#current = { state: 'loading' }
      this.refresh()
    }
    this.#watchers.add(callback)
    return () => this.#watchers.delete(callback)
  }

  /**
   * Asks whether there is something newer, and asks again, less and less often, when that cannot be had. `no-cache` lets the browser
   * revalidate with its own ETag, without a preflight.
   */
  refresh(): void {
    clearTimeout(this.#retry)
    if (this.#fetching) {
      this.#again = true
      return
    }
    this.#fetching = this.#load()
      .then(
        () => void (this.#failures = 0),
        () => {
          this.#failures += 1
          this.#retry = setTimeout(() => this.watched && this.refresh(), pauseAfter(this.#failures))
          if (this.#text === undefined) this.#set({ state: 'failed' })
        },
      )
      .finally(() => {
        this.#fetching = undefined
        if (this.#again) {
          this.#again = false
          this.refresh()
        }
      })
  }

  async #load(): Promise<void> {
    const asked = performance.now() < newFor && window.viigranAsked?.[this.#address]
    delete window.viigranAsked?.[this.#address]
    const response =
      (await asked) || (await fetch(this.#address, { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' }))
    if (response.status === 404) {
      // What is gone from public must not stay on a page.
      this.#text = undefined
      this.#set({ state: 'failed', gone: true })
      return
    }
    if (!response.ok) throw new Error()
    const text = await response.text()
    if (text === this.#text) return
    const value: unknown = JSON.parse(text)
    if (!this.#isShape(value)) throw new Error()
    this.#text = text
    this.#set({ state: 'ready', value, address: this.#address })
  }

  #set(state: ResourceState<Value>): void {
    this.#current = state
    for (const callback of this.#watchers) callback()
  }
}
