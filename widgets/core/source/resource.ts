/** What a resource is now. Once there is a value it stays, also while a newer one cannot be had. */
export type ResourceState<Value> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Value; address: string }

/** One address of the API, fetched once for all who watch it. */
export class Resource<Value> {
  readonly #address: string
  readonly #watchers = new Set<() => void>()
  #text: string | undefined
  #fetching: Promise<void> | undefined
  #again = false
  #current: ResourceState<Value> = { state: 'loading' }

  constructor(address: string) {
    this.#address = address
  }

  get current(): ResourceState<Value> {
    return this.#current
  }

  get watched(): boolean {
    return this.#watchers.size > 0
  }

  /** Calls back at every change until the returned function is called. The first watcher starts the fetch. */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback)
    if (this.#text === undefined) this.refresh()
    return () => this.#watchers.delete(callback)
  }

  /** Asks whether there is something newer. `no-cache` lets the browser revalidate with its own ETag, without a preflight. */
  refresh(): void {
    if (this.#fetching) {
      this.#again = true
      return
    }
    this.#fetching = this.#load()
      .catch(() => {
        if (this.#text === undefined) this.#set({ state: 'failed' })
      })
      .finally(() => {
        this.#fetching = undefined
        if (this.#again) {
          this.#again = false
          this.refresh()
        }
      })
  }

  async #load(): Promise<void> {
    const response = await fetch(this.#address, { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (!response.ok) {
      // What is gone from public must not stay on a page.
      if (response.status === 404) {
        this.#text = undefined
        this.#set({ state: 'failed' })
        return
      }
      throw new Error(String(response.status))
    }
    const text = await response.text()
    if (text === this.#text) return
    // Our own server sends what its schemas say, in the major version that is in the path; they are too large to check here again.
    const value = JSON.parse(text) as Value
    this.#text = text
    this.#set({ state: 'ready', value, address: this.#address })
  }

  #set(state: ResourceState<Value>): void {
    this.#current = state
    for (const callback of this.#watchers) callback()
  }
}
