import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import type { FeedMessage } from '../../feed/protocol.js'
import type { ReadModel } from '../read-model/index.js'

/** Rows that are held before they are written: bounds the memory that a large batch takes. */
const mostRows = 500

/** Turns the messages of one connection into batches of the read model. */
export class FeedApplier {
  readonly #readModel
  #rows: PublicationRow[] = []
  #snapshot: number | null = null

  constructor(readModel: ReadModel) {
    this.#readModel = readModel
  }

  take(message: Exclude<FeedMessage, { type: 'heartbeat' }>): void {
    switch (message.type) {
      case 'begin':
        this.#rows = []
        if (message.mode === 'changes') this.#snapshot = null
        else this.#snapshot ??= this.#readModel.nextSnapshot()
        return
      case 'row':
        this.#rows.push(message.row)
        if (this.#rows.length >= mostRows) this.#write(null, false)
        return
      case 'commit':
        this.#write(message.complete || this.#snapshot === null ? message.cursor : null, message.complete)
        if (message.complete) this.#snapshot = null
    }
  }

  #write(cursor: string | null, complete: boolean): void {
    const snapshot = this.#snapshot === null ? null : { number: this.#snapshot, complete }
    this.#readModel.apply({ rows: this.#rows, cursor, snapshot })
    this.#rows = []
  }
}
