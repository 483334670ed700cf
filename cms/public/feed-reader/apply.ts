import { z } from 'zod'

import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import { shownTogether, type FeedMessage } from '../../feed/protocol.js'
import type { DocumentKey, ReadModel } from '../read-model/index.js'

const rowKeySchema = z.object({ type: z.literal('row'), row: z.object({ kind: z.string(), id: z.string() }) })

/** Turns the messages of one connection into batches of the read model. */
export class FeedApplier {
  readonly #readModel
  #rows: PublicationRow[] = []
  #misread: (DocumentKey | null)[] = []
  #snapshot: number | null = null

  constructor(readModel: ReadModel) {
    this.#readModel = readModel
  }

  take(message: Exclude<FeedMessage, { type: 'heartbeat' }>): void {
    switch (message.type) {
      case 'begin':
        this.#rows = []
        this.#misread = []
        if (message.mode === 'changes') this.#snapshot = null
        else if (message.first || this.#snapshot === null) this.#snapshot = this.#readModel.nextSnapshot()
        return
      case 'row':
        this.#rows.push(message.row)
        // Bounds the memory that a long batch takes.
        if (this.#rows.length > shownTogether) this.#write(null, false)
        return
      case 'commit':
        this.#write(message.complete || this.#snapshot === null ? message.cursor : null, message.complete)
        if (message.complete) this.#snapshot = null
    }
  }

  /** Remembers a message that this program does not understand: a newer CMS sends it. The document that it is about stays as it is here. */
  misread(message: unknown): void {
    this.#misread.push(rowKeySchema.safeParse(message).data?.row ?? null)
  }

  #write(cursor: string | null, complete: boolean): void {
    const snapshot = this.#snapshot === null ? null : { number: this.#snapshot, complete }
    this.#readModel.apply({ rows: this.#rows, misread: this.#misread, cursor, snapshot })
    this.#rows = []
    this.#misread = []
  }
}
