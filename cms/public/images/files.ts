import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Media types that a picture may have, with the file's ending. No SVG: it can carry script. */
const endings = { 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/avif': 'avif' } as const
export type ImageType = keyof typeof endings

export const isImageType = (type: string): type is ImageType => Object.hasOwn(endings, type)

/** What a name in the image directory looks like; nothing else is ever looked for on the disk. */
export const imageName = /^[0-9a-f]{32}-\d{1,5}\.(?:webp|jpg|png|avif)$/

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** The picture files of this public process, under names made of their content: a name never comes to mean another picture. */
export class ImageFiles {
  readonly #directory

  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(directory, { recursive: true })
  }

  path(name: string): string {
    return join(this.#directory, name)
  }

  /** Keeps a file; whole or not at all. @returns its name */
  keep(bytes: Uint8Array, width: number, type: ImageType): string {
    const name = `${digestOf(bytes)}-${width}.${endings[type]}`
    const part = this.path(`${name}.part`)
    mkdirSync(this.#directory, { recursive: true })
    writeFileSync(part, bytes, { flush: true })
    renameSync(part, this.path(name))
    return name
  }

  /** Removes a file that is not what its name says, so that it is missed and fetched again. */
  removeUnlessWhole(name: string): void {
    try {
      if (!name.startsWith(digestOf(readFileSync(this.path(name))))) this.remove(name)
    } catch {
      // It is not there: whoever asks for it finds out.
    }
  }

  remove(name: string): void {
    rmSync(this.path(name), { force: true })
  }

  /**
   * Removes every file that `isUsed` does not know, one after the other, since there may be very many. One that came after the sweep began
   * may be about to be used, and stays.
   */
  async removeUnused(isUsed: (name: string) => boolean, signal: AbortSignal): Promise<void> {
    const begun = Date.now()
    for await (const { name } of await opendir(this.#directory)) {
      if (signal.aborted) return
      if (isUsed(name)) continue
      const status = await stat(this.path(name)).catch(() => null)
      if (status && status.mtimeMs < begun) this.remove(name)
    }
  }
}
