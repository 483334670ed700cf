import type { Log } from '../../log.js'
import { documentName, type Name } from '../read-model/names.js'
import type { ReadModel, StoredImage } from '../read-model/index.js'
import { download, isRefusal, type FileSource } from './download.js'
import { isImageType, type ImageFiles } from './files.js'

export interface ImageMirrorOptions extends FileSource {
  readModel: ReadModel
  files: ImageFiles
  log: Log
  /** Called with what stood in the way of a picture, before it is tried again. */
  onFault?: (error: unknown) => unknown
}

/** Milliseconds until pictures that could not be fetched are tried again, doubling. */
const wait = { first: 500, most: 60_000 }

const mediaPrefix = documentName('media', '')
const mediaIn = (names: ReadonlySet<Name>) =>
  [...names].filter((name) => name.startsWith(mediaPrefix)).map((name) => name.slice(mediaPrefix.length))

/** Keeps copies of the pictures that something public shows, and of no others. */
export class ImageMirror {
  readonly #options
  readonly #stopping = new AbortController()
  readonly #beginning
  /** Whether all that there was before has been gone through. */
  #hasBegun = false
  /** Pictures to look at, by their ids. */
  readonly #waiting = new Set<string>()
  /** Those that could not be fetched, and what stood in the way. */
  readonly #failed = new Map<string, unknown>()
  #working: Promise<void> | null = null
  #sweeping: Promise<void> | null = null
  #pause = wait.first
  #timer: NodeJS.Timeout | undefined

  constructor(options: ImageMirrorOptions) {
    this.#options = options
    options.readModel.onChange(({ names }) => this.#look(mediaIn(names)))
    // Not now: a start does not fail over what is found damaged here.
    this.#beginning = setImmediate(() => this.#look([]))
  }

  /** A file that should be here is not: it is fetched again. */
  lost(name: string): void {
    const { readModel } = this.#options
    const pictures = this.#attempt(() => {
      readModel.loseImage(name)
      return readModel.images.mediaOf(name)
    }, 'a picture is missing, and that cannot be written down now')
    if (pictures) this.#look(pictures)
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    clearImmediate(this.#beginning)
    clearTimeout(this.#timer)
    await Promise.all([this.#working, this.#sweeping])
  }

  /** Withdrawn pictures go at once, the others are fetched one after the other. */
  #look(media: readonly string[]): void {
    for (const one of media) this.#waiting.add(one)
    this.#attempt(() => {
      const { images } = this.#options.readModel
      this.#withdraw([...media, ...this.#begin()].filter((one) => !images.isPublic(one)))
    }, 'pictures that are withdrawn cannot be removed now; they are not shown')
    this.#goOn()
  }

  /** Goes through what there was before, once it is known what is public: until then it is as good as it was. @returns what is not */
  #begin(): string[] {
    const { images, known } = this.#options.readModel
    if (this.#hasBegun || !known) return []
    const unwanted = images.unwanted()
    for (const one of [...unwanted, ...images.wanted()]) this.#waiting.add(one)
    this.#hasBegun = true
    return unwanted
  }

  #withdraw(media: readonly string[]): void {
    this.#removeUnused(this.#options.readModel.withdrawImages(media))
    for (const one of media) for (const these of [this.#waiting, this.#failed]) these.delete(one)
  }

  #goOn(): void {
    if (this.#working || this.#stopping.signal.aborted) return
    if (this.#waiting.size === 0) return this.#rest()
    this.#working = this.#work().finally(() => {
      this.#working = null
      this.#goOn()
    })
  }

  async #work(): Promise<void> {
    const { log } = this.#options
    let isNew = false
    for (const media of this.#waiting) {
      if (this.#stopping.signal.aborted) return
      this.#waiting.delete(media)
      try {
        await this.#bringInStep(media)
        this.#failed.delete(media)
      } catch (error) {
        isNew ||= !this.#failed.has(media)
        this.#failed.set(media, error)
        this.#options.onFault?.(error)
        if (!this.#stopping.signal.aborted)
          log.warn({ media, reason: String(error) }, 'a picture could not be fetched; trying again')
      }
    }
    if (this.#failed.size > 0) this.#tryAgain(isNew)
  }

  /** @param isNew whether a picture failed that had not failed before: it does not wait as long as one that may be lost for good */
  #tryAgain(isNew: boolean): void {
    if (isNew) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#pause = wait.first
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#pause = Math.min(wait.most, this.#pause * 2)
      this.#look([...this.#failed.keys()])
    }, this.#pause).unref()
  }

  /** Nothing waits. Once every picture is here, what else lies in the folder is of no use. */
  #rest(): void {
    const { readModel, files, log } = this.#options
    const isWhole = this.#failed.size === 0
    if (!this.#hasBegun || ![...this.#failed.values()].every(isRefusal)) return
    this.#attempt(() => {
      // A CMS that has none of them at all misses its folder, as when a volume is not mounted.
      if (isWhole || readModel.images.hasAny()) readModel.notePictures()
    }, 'that all pictures are here cannot be written down now')
    if (!isWhole) return
    this.#sweeping ??= files
      .removeUnused((name) => readModel.images.mediaOf(name).length > 0, this.#stopping.signal)
      .catch((error: unknown) =>
        log.warn({ reason: String(error) }, 'pictures that nobody uses could not be looked for; they stay'),
      )
  }

  #replace(media: string, revision: string, images: readonly StoredImage[]): void {
    const { readModel } = this.#options
    const before = readModel.images.namesOf(media)
    if (before.length > 0 || images.length > 0) readModel.setImages(media, revision, images)
    this.#removeUnused([...before, ...images.map(({ name }) => name)])
  }

  #removeUnused(names: readonly string[]): void {
    const { readModel, files } = this.#options
    for (const name of names)
      this.#attempt(() => {
        if (readModel.images.mediaOf(name).length === 0) files.remove(name)
      }, 'a file that is of no use any more cannot be removed now')
  }

  async #bringInStep(media: string): Promise<void> {
    const { readModel, files } = this.#options
    if (!readModel.images.isPublic(media)) return this.#withdraw([media])
    const document = readModel.read().byId('media', media)
    // One that is not what was written is told anew. Until then its picture is as good as it was.
    if (!document?.revision || readModel.images.revisionOf(media) === document.revision) return
    const images: StoredImage[] = []
    for (const { filename, width, height, type } of document.content.files) {
      if (!isImageType(type)) continue
      const bytes = await download(this.#options, { media, filename, signal: this.#stopping.signal })
      images.push({ name: files.keep(bytes, width, type), width, height, type })
    }
    // While the files came the picture may have been changed or withdrawn: then it waits to be looked at again.
    if (readModel.read().byId('media', media)?.revision === document.revision) this.#replace(media, document.revision, images)
    else this.#removeUnused(images.map(({ name }) => name))
  }

  /** Does what may fail on a full disk or a damaged file without ending the thread. @returns undefined then */
  #attempt<Result>(work: () => Result, otherwise: string): Result | undefined {
    try {
      return work()
    } catch (error) {
      this.#options.onFault?.(error)
      this.#options.log.warn({ reason: String(error) }, otherwise)
      return undefined
    }
  }
}
