import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { LRUCache } from 'lru-cache'

import { monthsAfter, usualMonths } from '../../../collections/ideas/months.js'
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
  readonly #waiting: Map<string, number>
  readonly #keeping = new Map<string, Promise<void>>()
  readonly #delivered = new LRUCache<string, string>({ max: 10_000, ttl: rememberedFor })

  private constructor(directory: string, waiting: Iterable<readonly [string, number]>) {
    this.#directory = directory
    this.#waiting = new Map(waiting)
  }

  /** Opens the directory, makes it where it is missing, and takes away what was left half written: nobody got a receipt for that. */
  static async open(directory: string): Promise<Spool> {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await synced(dirname(directory))
    const waiting: [string, number][] = []
    for (const name of await readdir(directory)) {
      if (name.endsWith('.part')) await rm(join(directory, name))
      const reference = fileName.exec(name)?.[1]
      if (reference !== undefined) waiting.push([reference, (await stat(join(directory, name))).mtimeMs])
    }
    return new Spool(
      directory,
      waiting.sort(([, one], [, other]) => one - other),
    )
  }

  /** Those that wait, the oldest first: reference → since when, in ms since 1970. */
  get waiting(): ReadonlyMap<string, number> {
    return this.#waiting
  }

  /** For how long the oldest has waited, in milliseconds; 0 where none waits. */
  waitedFor(now = Date.now()): number {
    const [oldest = now] = this.#waiting.values()
    return Math.max(0, now - oldest)
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
    const keeping = this.#keeping.get(reference) ?? this.#add(idea).finally(() => this.#keeping.delete(reference))
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
    await this.#forget(reference)
  }

  /**
   * Takes away who sent what has waited for longer than was promised, as the inbox does with what it has. The idea itself waits on, where its file can be
   * read.
   * @returns of how many ideas
   */
  async eraseSenders(now = new Date()): Promise<number> {
    let erased = 0
    for (const [reference, since] of this.#waiting) {
      const idea = await this.read(reference)
      const { receivedAt, consent, keptMonths } = idea ?? { receivedAt: since, consent: undefined, keptMonths: null }
      const isOverdue = new Date(receivedAt) < monthsAfter(now, -(keptMonths ?? usualMonths))
      if (!isOverdue || consent === null) continue
      if (idea === null) await this.#forget(reference)
      else await this.#write({ ...idea, name: null, email: null, consent: null, keptMonths: null })
      // Brought to the inbox while it was written anew: else it would be brought once more after a restart.
      if (!this.#waiting.has(reference) || this.#delivered.has(reference)) await this.#forget(reference)
      erased += 1
    }
    return erased
  }

  async #add(idea: ReceivedIdea): Promise<void> {
    await this.#write(idea)
    this.#waiting.set(idea.reference, Date.now())
  }

  async #forget(reference: string): Promise<void> {
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
