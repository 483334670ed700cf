import type { Question } from '../../questions.js'
import type { Name } from '../../read-model/index.js'

interface Entry {
  readonly question: Question
  readonly serial: number
  readonly names: ReadonlySet<Name>
  asked: boolean
}

/** Which answers the listening thread keeps, and what each depends on. The answers themselves are there. */
export class KeptAnswers {
  readonly #entries = new Map<string, Entry>()
  readonly #dependents = new Map<Name, Set<string>>()

  add(question: Question, serial: number, names: ReadonlySet<Name>): void {
    this.#remove(question.key)
    this.#entries.set(question.key, { question, serial, names, asked: false })
    for (const name of names) {
      const keys = this.#dependents.get(name)
      if (keys) keys.add(question.key)
      else this.#dependents.set(name, new Set([question.key]))
    }
  }

  /** The answer of that serial has been asked for again. One that was composed anew meanwhile has not. */
  asked(key: string, serial: number): void {
    const entry = this.#entries.get(key)
    if (entry?.serial === serial) entry.asked = true
  }

  /** The answer of that serial is not kept any more. */
  forget(key: string, serial: number): void {
    if (this.#entries.get(key)?.serial === serial) this.#remove(key)
  }

  /** Takes out what depends on any of these names: what was asked for again, and the keys of the rest. */
  take(names: Iterable<Name>): { asked: Question[]; others: string[] } {
    const keys = new Set<string>()
    for (const name of names) for (const key of this.#dependents.get(name) ?? []) keys.add(key)
    const asked: Question[] = []
    const others: string[] = []
    for (const key of keys) {
      const entry = this.#entries.get(key)
      if (entry === undefined) continue
      this.#remove(key)
      if (entry.asked) asked.push(entry.question)
      else others.push(key)
    }
    return { asked, others }
  }

  clear(): void {
    this.#entries.clear()
    this.#dependents.clear()
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    for (const name of entry.names) {
      const keys = this.#dependents.get(name)
      keys?.delete(key)
      if (keys?.size === 0) this.#dependents.delete(name)
    }
  }
}
