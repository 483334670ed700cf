import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { LRUCache } from 'lru-cache'

import { receivedIdeaSchema, type ReceivedIdea } from '../../../collections/ideas/shape.js'

/** So many ideas wait at most; whoever sends more is told to come back. */
const mostWaiting = 20_000
/** How long a delivered idea is remembered, in milliseconds: until the feed has brought its status back, and for impatient senders. */
const rememberedFor = 10 * 60_000
const fileName = /^([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})\.json$/

/** There is no room for one more idea. */
export class SpoolFull extends Error {}

/**
 * Ideas that wait for the inbox: a file for each, in a directory of its own. An idea is kept once its file is on the disk under its name, whatever happens
 * to the process or the machine then.
 */
export class Spool {
  readonly #directory
  readonly #waiting: Set<string>
  readonly #keeping = new Map<string, Promise<void>>()
  readonly #delivered = new LRUCache<string, string>({ max: 10_000, ttl: rememberedFor })

  private constructor(directory: string, waiting: Iterable<string>) {
    this.#directory = directory
    this.#waiting = new Set(waiting)
  }

  /** Opens the directory, makes it where it is missing, and takes away what was left half written: nobody got a receipt for that. */
  static async open(directory: string): Promise<Spool> {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await synced(dirname(directory))
    const names = await readdir(directory)
    for (const name of names.filter((one) => one.endsWith('.part'))) await rm(join(directory, name))
    return new Spool(
      directory,
      names.flatMap((name) => fileName.exec(name)?.[1] ?? []),
    )
  }

  /** References of those that wait. */
  get waiting(): ReadonlySet<string> {
    return this.#waiting
  }

  /** Whether an idea of that reference waits, or was delivered a moment ago. */
  knows(reference: string): boolean {
    return this.#waiting.has(reference) || this.#delivered.has(reference)
  }

  /**
   * Keeps an idea. When this resolves it is on the disk; one that is there already stays as it is.
   * @throws {SpoolFull}
   */
  async keep(idea: ReceivedIdea): Promise<void> {
    const { reference } = idea
    if (this.knows(reference)) return
    if (this.#waiting.size + this.#keeping.size >= mostWaiting) throw new SpoolFull('Too many ideas wait.')
    const keeping = this.#keeping.get(reference) ?? this.#write(idea).finally(() => this.#keeping.delete(reference))
    this.#keeping.set(reference, keeping)
    await keeping
  }

  /** @returns null when the file is gone or says no idea: then somebody has been at it */
  async read(reference: string): Promise<ReceivedIdea | null> {
    try {
      return receivedIdeaSchema.parse(JSON.parse(await readFile(this.#file(reference), 'utf8')))
    } catch {
      return null
    }
  }

  /** When an idea came that waits or was delivered a moment ago: ISO 8601; null when there is none. */
  async receivedAt(reference: string): Promise<string | null> {
    return (
      this.#delivered.get(reference) ?? (this.#waiting.has(reference) ? ((await this.read(reference))?.receivedAt ?? null) : null)
    )
  }

  /** The inbox has it. */
  async remove({ reference, receivedAt }: ReceivedIdea): Promise<void> {
    this.#delivered.set(reference, receivedAt)
    await rm(this.#file(reference), { force: true })
    this.#waiting.delete(reference)
  }

  async #write(idea: ReceivedIdea): Promise<void> {
    const file = this.#file(idea.reference)
    const part = `${file}.part`
    const handle = await open(part, 'w', 0o600)
    try {
      await handle.writeFile(JSON.stringify(idea))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
    await synced(this.#directory)
    this.#waiting.add(idea.reference)
  }

  #file(reference: string): string {
    return join(this.#directory, `${reference}.json`)
  }
}

/** Waits until the names in a directory are on the disk too. */
async function synced(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
