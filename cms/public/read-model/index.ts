import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import type { Log } from '../../log.js'
import type { DependencyKind } from './digest.js'
import { Digests } from './digest.js'
import { DocumentReader } from './documents.js'
import { DocumentWriter } from './writer.js'
import { ImageTable } from './images.js'
import { openReadDatabase } from './open.js'
import { StateTable } from './state.js'

export type { DependencyKind } from './digest.js'
export type { StoredImage } from './images.js'

/** What came between a `begin` and a `commit` of the feed. */
export interface Batch {
  rows: readonly PublicationRow[]
  /** From here the feed goes on; null for a part of a batch that is too large to hold. */
  cursor: string | null
  /** Within a snapshot: its number here, and whether this is its end, after which nothing that was not in it remains. */
  snapshot: { number: number; complete: boolean } | null
}

/**
 * The public process's own copy of what is published: a file that survives restarts and outages. It is only ever changed by
 * the feed, in transactions, and can be thrown away at any time.
 */
export class ReadModel {
  readonly #database
  readonly #writer
  readonly #listeners = new Set<(kinds: readonly DependencyKind[]) => void>()
  readonly digests
  readonly documents
  readonly images
  readonly state

  /** @param file absolute path; made anew when it is missing, damaged or of another version */
  constructor(file: string, log: Log) {
    this.#database = openReadDatabase(file, log)
    this.digests = new Digests(this.#database)
    this.documents = new DocumentReader(this.#database, log)
    this.images = new ImageTable(this.#database, this.digests)
    this.state = new StateTable(this.#database)
    this.#writer = new DocumentWriter(this.#database, this.digests)
  }

  /** True once a complete state has come from the CMS, in this life or an earlier one. */
  get known(): boolean {
    return this.state.get('known') === 'yes'
  }

  /** Called with the kinds that have changed, after each change is committed here. */
  onChange(listener: (kinds: readonly DependencyKind[]) => void): void {
    this.#listeners.add(listener)
  }

  /** Applies a batch in one transaction: the rows, and the place in the feed that they lead to. */
  apply({ rows, cursor, snapshot }: Batch): void {
    const wasKnown = this.known
    this.#change(() => {
      const number = snapshot?.number ?? this.snapshotNumber
      for (const row of rows) this.#writer.put(row, number)
      if (snapshot?.complete) {
        this.#writer.removeAllBut(snapshot.number)
        this.state.set('snapshot', String(snapshot.number))
        this.state.set('known', 'yes')
      }
      if (cursor !== null) this.state.set('cursor', cursor)
    }, !wasKnown)
  }

  /** The number of the snapshot that the present state grew from. */
  get snapshotNumber(): number {
    return Number(this.state.get('snapshot') ?? '0')
  }

  /** Records which files show a picture now; an empty list removes them. */
  setImages(media: string, revision: string, files: Parameters<ImageTable['replace']>[2]): void {
    this.#change(() => this.images.replace(media, revision, files), false)
  }

  close(): void {
    this.#database.close()
  }

  #change(work: () => void, always: boolean): void {
    let touched: DependencyKind[]
    try {
      touched = this.#database.transaction(() => {
        work()
        return this.digests.save(new Date())
      })()
    } catch (error) {
      this.digests.reload()
      throw error
    }
    if (touched.length > 0 || (always && this.known)) for (const listener of this.#listeners) listener(touched)
  }
}
