/** Milliseconds. */
const wait = { least: 1_000, most: 30_000, poll: 60_000 }
/** So many connections in a row that failed, and we ask now and then instead. */
const patience = 5

/**
 * One live connection to an API origin. EventSource gives up for good after some errors (a 503 at open), so reconnecting is ours:
 * full jitter, so that readers do not return all at once after a restart; closed while nobody sees the page.
 */
export class Live {
  readonly #address: string
  readonly #onChange: (path: string) => void
  readonly #versions = new Map<string, string>()
  #source: EventSource | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #listeners = 0

  /** @param onChange called with the path of each resource family that may have changed, or `/` for all of them */
  constructor(address: string, onChange: (path: string) => void) {
    this.#address = address
    this.#onChange = onChange
  }

  /** Keeps the connection open until the returned function is called. */
  listen(): () => void {
    this.#listeners += 1
    if (this.#listeners === 1) {
      document.addEventListener('visibilitychange', this.#follow)
      this.#follow()
    }
    return () => {
      this.#listeners -= 1
      if (this.#listeners > 0) return
      document.removeEventListener('visibilitychange', this.#follow)
      this.#close()
    }
  }

  readonly #follow = (): void => {
    this.#close()
    if (!document.hidden) this.#open()
  }

  #open(): void {
    this.#source = new EventSource(this.#address)
    this.#source.addEventListener('versions', ({ data }: MessageEvent<string>) => {
      this.#failures = 0
      this.#compare(data)
    })
    this.#source.onerror = () => {
      this.#close()
      this.#failures += 1
      const polling = this.#failures > patience
      const ceiling = Math.min(wait.most, wait.least * 2 ** this.#failures)
      const pause = polling ? wait.poll * (0.5 + Math.random()) : wait.least + Math.random() * ceiling
      this.#timer = setTimeout(() => {
        if (polling) this.#onChange('/')
        this.#open()
      }, pause)
    }
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#source?.close()
  }

  #compare(data: string): void {
    const versions: unknown = JSON.parse(data)
    if (!(versions instanceof Object)) return
    for (const [path, version] of Object.entries(versions)) {
      if (this.#versions.get(path) === version) continue
      this.#versions.set(path, String(version))
      this.#onChange(path)
    }
  }
}
