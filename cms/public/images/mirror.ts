import type { CmsAddress } from '../../cms-address.js'
import { feedMediaPath } from '../../feed/protocol.js'
import type { Log } from '../../log.js'
import type { ReadModel, StoredImage } from '../read-model/index.js'
import { askUpstream, wholeOf } from '../upstream/index.js'
import type { ImageFiles } from './files.js'
import { isImageType } from './files.js'

export interface ImageMirrorOptions {
  cms: CmsAddress
  token: string
  readModel: ReadModel
  files: ImageFiles
  log: Log
}

/** Milliseconds until pictures that could not be fetched are tried again, doubling. */
const wait = { first: 500, most: 60_000 }
/** Bytes of the largest file that is taken. */
const largestFile = 40 * 1024 * 1024
/** Milliseconds that one file may take. */
const fetchTimeout = 30_000

/** Keeps copies of the pictures that something public shows, and of no others. */
export class ImageMirror {
  readonly #options
  readonly #stopping = new AbortController()
  #working: Promise<void> | null = null
  #again = false
  #pause = wait.first
  #timer: NodeJS.Timeout | undefined

  constructor(options: ImageMirrorOptions) {
    this.#options = options
    options.readModel.onChange((kinds) => {
      if (kinds.includes('media')) this.update()
    })
    this.#forgetLost()
    this.update()
  }

  /** Brings the copies in step with what is public, now. */
  update(): void {
    clearTimeout(this.#timer)
    this.#removeWithdrawn()
    if (this.#working) {
      this.#again = true
      return
    }
    this.#working = this.#fetchWanted().finally(() => {
      this.#working = null
      if (this.#again && !this.#stopping.signal.aborted) {
        this.#again = false
        this.update()
      }
    })
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#timer)
    await this.#working
  }

  /** A file that somebody deleted from the disk is fetched again. */
  #forgetLost(): void {
    const { readModel, files } = this.#options
    for (const media of readModel.images.media()) {
      if (readModel.images.of(media).some(({ name }) => !files.has(name))) readModel.setImages(media, '', [])
    }
  }

  #removeWithdrawn(): void {
    const { readModel, files } = this.#options
    for (const media of readModel.images.unwanted()) readModel.setImages(media, '', [])
    files.removeUnused((name) => readModel.images.named(name) !== null)
  }

  async #fetchWanted(): Promise<void> {
    const { readModel, log } = this.#options
    let failed = false
    for (const media of readModel.images.wanted()) {
      if (this.#stopping.signal.aborted) return
      try {
        await this.#fetchOne(media)
      } catch (error) {
        failed = true
        if (!this.#stopping.signal.aborted)
          log.warn({ media, reason: String(error) }, 'a picture could not be fetched; trying again')
      }
    }
    if (!failed) {
      this.#pause = wait.first
      return
    }
    if (this.#stopping.signal.aborted) return
    this.#timer = setTimeout(() => this.update(), this.#pause)
    this.#timer.unref()
    this.#pause = Math.min(wait.most, this.#pause * 2)
  }

  async #fetchOne(media: string): Promise<void> {
    const { readModel, files } = this.#options
    const document = readModel.documents.byId('media', media)
    if (document === null) return
    const images: StoredImage[] = []
    for (const { filename, width, height, type } of document.content.files) {
      if (!isImageType(type)) continue
      const name = files.keep(await this.#download(filename), width, type)
      images.push({ name, width, height, type })
    }
    // While the files came the picture may have been changed or withdrawn; then it is not shown, and is wanted again if it is.
    if (readModel.documents.byId('media', media)?.revision !== document.revision) return
    readModel.setImages(media, document.revision, images)
    files.removeUnused((name) => readModel.images.named(name) !== null)
  }

  async #download(filename: string): Promise<Uint8Array> {
    const { cms, token } = this.#options
    const address = cms.current()
    if (address === null) throw new Error('the CMS is away')
    const target = new URL(feedMediaPath + encodeURIComponent(filename), address)
    const answer = await askUpstream(target, { token, signal: this.#stopping.signal })
    const timer = setTimeout(answer.end, fetchTimeout)
    try {
      return await wholeOf(answer, largestFile)
    } finally {
      clearTimeout(timer)
    }
  }
}
