import type { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** So many readers are written to before other work gets its turn. */
const atOnce = 250

/** Sends the same bytes to many readers, a few at a time, and lets go of those that have too much unread. */
export class Broadcast {
  readonly #readers = new Set<Writable>()
  readonly #mostUnread
  #sending: Promise<void> = Promise.resolve()

  /** @param mostUnread bytes that may wait for a reader */
  constructor(mostUnread: number) {
    this.#mostUnread = mostUnread
  }

  get readers(): ReadonlySet<Writable> {
    return this.#readers
  }

  add(reader: Writable): void {
    this.#readers.add(reader)
    reader.once('close', () => this.#readers.delete(reader))
  }

  /** Sends to everybody who is here when its turn comes: after what was to be sent before. */
  send(text: () => string): void {
    this.#sending = this.#sending.then(() => this.#send(Buffer.from(text())))
  }

  async #send(bytes: Buffer): Promise<void> {
    if (bytes.byteLength === 0) return
    let written = 0
    for (const reader of [...this.#readers]) {
      if (reader.destroyed || reader.writableEnded) continue
      if (reader.writableLength > this.#mostUnread) reader.destroy()
      else reader.write(bytes)
      written += 1
      if (written % atOnce === 0) await nextTurn()
    }
  }
}
