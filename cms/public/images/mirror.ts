import type { CmsAddress } from '../../cms-address.js'
import { feedMediaFile } from '../../feed/protocol.js'
import type { Log } from '../../log.js'
import { documentName, type Name } from '../read-model/names.js'
import type { ReadModel, StoredImage } from '../read-model/index.js'
import { askUpstream, wholeOf } from '../upstream/index.js'
import type { ImageFiles } from './files.js'
import { isImageType } from './files.js'

export interface ImageMirrorOptions {
  cms: Pick<CmsAddress, 'current'>
  token: string
  readModel: ReadModel
  files: ImageFiles
  log: Log
  /** Called with what stood in the way of a picture, before it is tried again. */
  onFault?: (error: unknown) => unknown
}

/** Milliseconds until pictures that could not be fetched are tried again, doubling. */
const wait = { first: 500, most: 60_000 }
/** Bytes of the largest file that is taken. */
const largestFile = 40 * 1024 * 1024
/** Milliseconds that one file may take. */
const fetchTimeout = 30_000

const mediaPrefix = documentName('media', '')
const isMedia = (name: Name) => name.startsWith(mediaPrefix)

/** Keeps copies of the pictures that something public shows, and of no others. */
export class ImageMirror {
  readonly #options
  readonly #stopping = new AbortController()
  /** Pictures to look at, by their ids. */
  readonly #waiting: Set<string>
  readonly #failed = new Set<string>()
  #working: Promise<void> | null = null
  #pause = wait.first
  #timer: NodeJS.Timeout | undefined
  readonly #sweeping: Promise<void>

  constructor(options: ImageMirrorOptions) {
    this.#options = options
    const { readModel, files, log } = options
    this.#waiting = new Set([...readModel.images.unwanted(), ...readModel.images.wanted()])
    readModel.onChange(({ names }) => this.#look([...names].filter(isMedia).map((name) => name.slice(mediaPrefix.length))))
    this.#look([])
    this.#sweeping = files
      .removeUnused((name) => readModel.images.mediaOf(name).length > 0, this.#stopping.signal)
      .catch((error: unknown) =>
        log.warn({ reason: String(error) }, 'pictures that nobody uses could not be looked for; they stay'),
      )
  }

  /** A file that should be here is not: it is fetched again. */
  lost(name: string): void {
    const { readModel, log } = this.#options
    const pictures = readModel.images.mediaOf(name)
    try {
      for (const media of pictures) readModel.setImages(media, '', [])
    } catch (error) {
      this.#options.onFault?.(error)
      return log.warn({ reason: String(error) }, 'a picture is missing, and that cannot be written down now')
    }
    this.#look(pictures)
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#timer)
    await Promise.all([this.#working, this.#sweeping])
  }

  #look(media: readonly string[]): void {
    for (const one of media) this.#waiting.add(one)
    if (this.#working || this.#waiting.size === 0 || this.#stopping.signal.aborted) return
    this.#working = this.#work().finally(() => {
      this.#working = null
      this.#look([])
    })
  }

  async #work(): Promise<void> {
    const { log } = this.#options
    for (const media of this.#waiting) {
      if (this.#stopping.signal.aborted) return
      this.#waiting.delete(media)
      try {
        await this.#bringInStep(media)
        this.#failed.delete(media)
      } catch (error) {
        this.#failed.add(media)
        this.#options.onFault?.(error)
        if (!this.#stopping.signal.aborted)
          log.warn({ media, reason: String(error) }, 'a picture could not be fetched; trying again')
      }
    }
    if (this.#failed.size === 0) this.#pause = wait.first
    else this.#tryAgain()
  }

  #tryAgain(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#look([...this.#failed]), this.#pause)
    this.#timer.unref()
    this.#pause = Math.min(wait.most, this.#pause * 2)
  }

  #replace(media: string, revision: string, images: readonly StoredImage[]): void {
    const { readModel } = this.#options
    const before = readModel.images.of(media)
    if (before.length > 0 || images.length > 0) readModel.setImages(media, revision, images)
    this.#removeUnused([...before, ...images])
  }

  #removeUnused(images: readonly StoredImage[]): void {
    const { readModel, files } = this.#options
    for (const { name } of images) if (readModel.images.mediaOf(name).length === 0) files.remove(name)
  }

  async #bringInStep(media: string): Promise<void> {
    const { readModel, files } = this.#options
    const document = readModel.read().byId('media', media)
    if (document === null) return this.#replace(media, '', [])
    if (readModel.images.revisionOf(media) === document.revision) return
    const images: StoredImage[] = []
    for (const { filename, width, height, type } of document.content.files) {
      if (!isImageType(type)) continue
      images.push({ name: files.keep(await this.#download(media, filename), width, type), width, height, type })
    }
    // While the files came the picture may have been changed or withdrawn: then it waits to be looked at again.
    if (readModel.read().byId('media', media)?.revision === document.revision) this.#replace(media, document.revision, images)
    else this.#removeUnused(images)
  }

  async #download(media: string, filename: string): Promise<Uint8Array> {
    const { cms, token } = this.#options
    const address = cms.current()
    if (address === null) throw new Error('the CMS is away')
    const target = new URL(feedMediaFile(media, filename), address)
    const answer = await askUpstream(target, { token, signal: this.#stopping.signal })
    const timer = setTimeout(answer.end, fetchTimeout)
    try {
      return await wholeOf(answer, largestFile)
    } finally {
      clearTimeout(timer)
    }
  }
}
