import { LRUCache } from 'lru-cache'

import type { ComposingThread } from '../thread/index.js'
import type { ImageQuestion } from '../images/request.js'
import type { Question } from '../questions.js'
import type { Composed, Missing } from '../thread/messages.js'
import { delayOf } from '../thread/standing.js'
import type { ReadyAnswer } from './answer.js'

/** What the table may hold. Bytes count all forms of an answer; the least asked for go first. */
const most = { answers: 5_000, bytes: 48 * 1024 * 1024, spellings: 20_000, spelling: 1_024 }

/** A file takes no memory here beside its name. */
const fileSize = 500

type Kept = Composed & { asked: boolean }

/**
 * The ready answers. Each is composed once, at the first question or by the change that replaces it, and kept as bytes. Those who ask
 * for the same at once wait for one composition.
 */
export class ReadyTable {
  readonly #thread
  readonly #fixed
  readonly #kept = new LRUCache<string, Kept>({
    max: most.answers,
    maxSize: most.bytes,
    sizeCalculation: (kept) => (kept.type === 'bytes' ? kept.answer.size : fileSize),
    dispose: ({ key, serial }, _key, reason) => {
      if (reason === 'evict') this.#thread.forgotten(key, serial)
    },
  })
  /** The keys of targets as they were spelt. */
  readonly #spellings = new LRUCache<string, string>({ max: most.spellings })
  readonly #composing = new Map<string, Promise<Composed | Missing>>()

  /** @param fixed answers that change with the program only, by their targets */
  constructor(thread: ComposingThread, fixed: ReadonlyMap<string, ReadyAnswer>) {
    this.#thread = thread
    this.#fixed = fixed
  }

  /** What monitoring reads of our own state (RFC 9211): every answer is a hit in our copy; `detail` says when that may be behind. */
  get status(): string {
    const delay = delayOf(this.#thread.standing)
    return delay === null ? 'viigran; hit' : `viigran; hit; detail=${delay}`
  }

  /** The bytes that are ready for a target, looked up by nothing but its spelling. */
  find(target: string): ReadyAnswer | undefined {
    const fixed = this.#fixed.get(target)
    if (fixed) return fixed
    const key = this.#spellings.get(target)
    const kept = key === undefined ? undefined : this.#kept.get(key)
    if (kept?.type !== 'bytes') return this.#fixed.get(target.split('?')[0] ?? '')
    this.#noteAsked(kept)
    return kept.answer
  }

  /**
   * The answer to a question, ready or composed now.
   * @param target how it was spelt, so that it is found sooner next time
   * @throws {ThreadBusy, ThreadAway} when it is not ready and cannot be composed now
   */
  async answer(question: Question, target?: string): Promise<Composed | Missing> {
    const { key } = question
    if (target !== undefined && target.length <= most.spelling) this.#spellings.set(target, key)
    const kept = this.#kept.get(key)
    if (kept) {
      this.#noteAsked(kept)
      return kept
    }
    return this.#composing.get(key) ?? this.#compose(question)
  }

  /** The file of a picture was not there. */
  lost({ key, name }: ImageQuestion): void {
    this.#kept.delete(key)
    this.#thread.lost(name)
  }

  /** Replaces and drops what a change has touched, all at once. */
  change({ replaced, dropped }: { replaced: readonly Composed[]; dropped: readonly string[] | 'all' }): void {
    if (dropped === 'all') this.clear()
    else for (const key of dropped) this.#kept.delete(key)
    for (const composed of replaced) this.keep(composed)
  }

  clear(): void {
    this.#kept.clear()
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#kept.size, bytes: this.#kept.calculatedSize }
  }

  /** Keeps an answer under its key, in place of an earlier one. */
  keep(composed: Composed): void {
    this.#kept.set(composed.key, { ...composed, asked: false })
  }

  #compose(question: Question): Promise<Composed | Missing> {
    const composing = this.#thread.compose(question).finally(() => this.#composing.delete(question.key))
    this.#composing.set(question.key, composing)
    return composing
  }

  #noteAsked(kept: Kept): void {
    if (kept.asked) return
    kept.asked = true
    this.#thread.asked(kept.key, kept.serial)
  }
}
