import type { Log } from '../../log.js'
import type { Batch, Change } from './change.js'
import type { DependencyKind } from './digest.js'
import { Digests } from './digest.js'
import { ImageTable } from './images.js'
import type { Name } from './names.js'
import { inTransaction, largeFile, openReadDatabase } from './open.js'
import { Reading } from './reading/index.js'
import { StateTable } from './state.js'
import { Statements } from './statements.js'
import { DocumentWriter, type DocumentKey } from './writer.js'

export type { Batch, Change } from './change.js'
export type { DependencyKind } from './digest.js'
export type { Name } from './names.js'
export type { Reading } from './reading/index.js'
export type { StoredImage } from './stored-image.js'
export type { Stored } from './stored.js'
export type { DocumentKey } from './writer.js'

/**
 * The public process's own copy of what is published: a file that survives restarts and outages. It is only ever changed by
 * the feed, in transactions, and can be thrown away at any time.
 */
export class ReadModel {
  readonly #database
  readonly #log
  readonly #statements
  readonly #writer
  readonly #listeners = new Set<(change: Change) => void>()
  #touched = new Set<Name>()
  /** What has been applied since it was opened. */
  readonly applied = { rows: 0, batches: 0 }
  /** Called when a document that is read is not what was written. It is left out. */
  onDamage: (document: DocumentKey) => unknown = () => undefined
  readonly digests
  readonly images
  readonly state

  /**
   * @param file absolute path; made anew when it is missing, found damaged or of another version
   * @param most bytes of a file that is read whole before it is used
   * @throws what SQLite says of a larger one that it cannot read (open-or-make.ts)
   */
  constructor(file: string, log: Log, most = largeFile) {
    const touch = (name: Name) => void this.#touched.add(name)
    const { database, pictures } = openReadDatabase(file, log, most)
    this.#database = database
    this.#log = log
    try {
      this.#statements = new Statements(database)
      this.digests = new Digests(database)
      this.images = new ImageTable(database, this.#statements, this.digests, touch)
      this.state = new StateTable(database)
      this.#writer = new DocumentWriter(database, this.digests, touch)
    } catch (error) {
      database.close()
      throw error
    }
    this.#change(() => pictures.forEach(({ media, revision, files }) => this.images.replace(media, revision, files)), false)
  }

  /** True once a complete state has come from the CMS, in this life or an earlier one. */
  get known(): boolean {
    return this.state.get('known') === 'yes'
  }

  /** When everything that was published was last known to be here, in ms since 1970; null when it never was. */
  get inStepAt(): number | null {
    const noted = this.state.get('in-step')
    return noted === null ? null : Number(noted)
  }

  /** Remembers that everything that is published is here now, over a restart too. */
  noteInStep(): void {
    this.state.set('in-step', String(Date.now()))
  }

  /** Whether something has come that was not understood, or is here and is not what was written, and has not come again since in a way that was. */
  get hasMisread(): boolean {
    return (this.state.get('misread') ?? '') !== ''
  }

  /** One look at what is here. @param dependOn called with the name of each thing that it looks for */
  read(dependOn?: (name: Name) => void): Reading {
    return new Reading(this.#statements, (document) => this.onDamage(document), dependOn)
  }

  /** Called after each change is committed here, and when something is known for the first time. */
  onChange(listener: (change: Change) => void): void {
    this.#listeners.add(listener)
  }

  /** Applies a batch in one transaction: the rows, and the place in the feed that they lead to. */
  apply({ rows, misread = [], cursor, snapshot }: Batch): void {
    const wasKnown = this.known
    this.#change(() => {
      const number = snapshot?.number ?? Number(this.state.get('snapshot') ?? '0')
      for (const row of rows) this.#writer.put(row, number)
      for (const key of misread) if (key) this.#writer.keep(key, number)
      if (misread.length > 0) this.state.set('misread', String(number))
      if (snapshot?.complete) {
        this.#writer.removeAllBut(snapshot.number)
        this.state.set('snapshot', String(snapshot.number))
        this.state.set('known', 'yes')
        if (Number(this.state.get('misread') ?? '') < snapshot.number) this.state.set('misread', '')
      }
      if (cursor !== null) {
        this.state.set('cursor', cursor)
        this.noteInStep()
      }
    }, !wasKnown)
    this.applied.rows += rows.length
    this.applied.batches += 1
  }

  /** A number for a snapshot that begins now, larger than those of all that is here. */
  nextSnapshot(): number {
    return Math.max(Date.now(), this.#writer.latestSnapshot() + 1)
  }

  /**
   * What is here of these documents is not what was written: whatever comes of them is taken from now on, and a snapshot is asked for
   * (`hasMisread`). All else stays.
   * @returns whether that was not known before
   */
  distrust(documents: readonly DocumentKey[]): boolean {
    let isNew = false
    this.#change(() => {
      for (const document of documents) isNew = this.#writer.distrust(document) || isNew
      if (isNew) this.state.set('misread', String(this.#writer.latestSnapshot()))
    }, false)
    return isNew
  }

  /** Whether the files of all pictures that were public then have come, in this life or an earlier one. Before, nobody can say that there is no such file. */
  get hasPictures(): boolean {
    return this.state.get('pictures') === 'yes'
  }

  notePictures(): void {
    if (!this.hasPictures) this.state.set('pictures', 'yes')
  }

  /** Records that pictures have no files any more, in one transaction, since they may be very many. @returns the names of those that they had */
  withdrawImages(media: readonly string[]): string[] {
    const shown = media.filter((one) => this.images.revisionOf(one) !== undefined)
    const names = shown.flatMap((one) => this.images.namesOf(one))
    if (names.length > 0) this.#change(() => shown.forEach((one) => this.images.replace(one, '', [])), false)
    return names
  }

  /** Records which files show a picture now; an empty list removes them. */
  setImages(media: string, revision: string, files: Parameters<ImageTable['replace']>[2]): void {
    this.#change(() => this.images.replace(media, revision, files), false)
  }

  /** Records that a file is not here any more. */
  loseImage(name: string): void {
    this.#change(() => this.images.lose(name), false)
  }

  /** Writes a copy of all that is here to a file that is not there yet. */
  copyTo(file: string): void {
    this.#database.prepare('VACUUM INTO ?').run(file)
  }

  close(): void {
    try {
      this.#database.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      this.#log.warn({ reason: String(error) }, 'the read model could not be tidied; it is closed as it is')
    }
    this.#database.close()
  }

  #change(work: () => void, always: boolean): void {
    let kinds: DependencyKind[]
    try {
      kinds = inTransaction(this.#database, () => {
        work()
        this.#writer.tally.save()
        return this.digests.save(new Date())
      })
    } catch (error) {
      this.digests.reload()
      this.#writer.tally.reset()
      this.#touched.clear()
      throw error
    }
    const names = this.#touched
    this.#touched = new Set()
    if (names.size > 0 || (always && this.known)) for (const listener of this.#listeners) listener({ kinds, names })
  }
}
