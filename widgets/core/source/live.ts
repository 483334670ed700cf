import { pauseAfter } from './pause.js'

/** Milliseconds between two questions of a page that has no connection. */
const poll = 60_000
/** So many connections in a row that failed, and we ask now and then instead. */
const patience = 5
/** A lost stream counts as so many failures more: a restart ends everybody's in one instant, so already the first pause spreads them over 16 s. */
const spread = 3

/**
 * One live connection to an API origin. EventSource gives up for good after some errors (a 503 at open), so reconnecting is ours; closed
 * while nobody sees the page. Versions are not remembered: a connection begins by naming all paths, so each one revalidates everything.
 */
export class Live {
  readonly #address: string
  readonly #onChange: (path: string) => void
  #source: EventSource | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #listeners = 0

  /** @param onChange called with the path of each resource family that may have changed, or `/` for all of them */
  constructor(address: string, onChange: (path: string) => void) {
    this.#address = address
    this.#onChange = onChange
    document.addEventListener('visibilitychange', () => {
      if (this.#listeners === 0) return
      this.#close()
      this.#open()
      // Nobody who looks at the page again waits for a connection that may not come.
      if (!document.hidden) onChange('/')
    })
  }

  /** Keeps the connection open until the returned function is called. */
  listen(): () => void {
    this.#listeners += 1
    if (this.#listeners === 1) this.#open()
    return () => {
      this.#listeners -= 1
      if (this.#listeners === 0) this.#close()
    }
  }

  #open(): void {
    if (document.hidden) return
    this.#source = new EventSource(this.#address)
    this.#source.addEventListener('versions', ({ data }: MessageEvent<string>) => {
      this.#failures = 0
      const versions: unknown = JSON.parse(data)
      if (versions instanceof Object) Object.keys(versions).forEach(this.#onChange)
    })
    this.#source.onerror = () => {
      this.#close()
      this.#failures += 1
      const polling = this.#failures > patience
      this.#timer = setTimeout(
        () => {
          if (polling) this.#onChange('/')
          this.#open()
        },
        polling ? poll * (0.5 + Math.random()) : pauseAfter(this.#failures + spread),
      )
    }
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#source?.close()
  }
}
