import { LRUCache } from 'lru-cache'

import type { ReadDatabase } from './open.js'

export type Value = string | number

/** Prepared statements by their text, so that a question that comes often is compiled once. */
export class Statements {
  readonly #database
  readonly #prepared = new LRUCache<string, ReturnType<ReadDatabase['prepare']>>({ max: 200 })

  constructor(database: ReadDatabase) {
    this.#database = database
  }

  get(sql: string, ...values: readonly Value[]): unknown {
    return this.#statement(sql).get(...values)
  }

  all(sql: string, ...values: readonly Value[]): unknown[] {
    return this.#statement(sql).all(...values)
  }

  #statement(sql: string) {
    const kept = this.#prepared.get(sql)
    if (kept) return kept
    const made = this.#database.prepare(sql)
    this.#prepared.set(sql, made)
    return made
  }
}
