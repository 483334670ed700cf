import { expect } from 'vitest'

import type { PublicationRow } from '../../../../../collections/publications/shape/index.js'
import type { Versions } from '../../../../../widgets/contract/index.js'
import { readTarget, type Question } from '../../../questions.js'
import type { Composed } from '../../messages.js'
import { KeptAnswers } from '../kept.js'
import { Settler } from '../settle.js'
import { openComposing } from './composing.js'

export interface Changed {
  readonly replaced: Composed[]
  readonly dropped: string[] | 'all'
  readonly versions: Versions
}

/** The composing thread without its thread: rows go in, questions are asked, and what became of the answers is told. */
export class Settling {
  readonly #composing = openComposing()
  readonly readModel = this.#composing.readModel
  readonly composer = this.#composing.composer
  readonly kept = new KeptAnswers()
  /** Hears what became of the answers. */
  heard: (changed: Changed) => void = () => undefined
  readonly #settler = new Settler({
    readModel: this.readModel,
    composer: this.composer,
    kept: this.kept,
    tell: (changed) => this.heard(changed),
    onFault: (error) => {
      throw error
    },
  })

  close(): void {
    this.#settler.close()
    this.#composing.close()
  }

  async begin(rows: PublicationRow[]): Promise<void> {
    const known = this.#next()
    this.readModel.apply({ rows, cursor: '1', snapshot: { number: 1, complete: true } })
    expect((await known).dropped).toBe('all')
  }

  /** Applies rows and tells what that did to the answers. */
  async change(...rows: PublicationRow[]): Promise<Changed> {
    const changed = this.#next()
    this.apply(...rows)
    return changed
  }

  apply(...rows: PublicationRow[]): void {
    this.readModel.apply({ rows, cursor: '2', snapshot: null })
  }

  /** Composes an answer and keeps it, as the listening thread would. */
  ask(target: string): Composed | undefined {
    const question = questionOf(target)
    const { result, names } = this.composer.compose(question)
    if (!('key' in result)) return undefined
    this.kept.add(question, result.serial, names)
    return result
  }

  /** Asks, and asks once more, so that it is worth replacing. */
  askTwice(target: string): void {
    const composed = this.ask(target)
    if (composed) this.kept.asked(composed.key, composed.serial)
  }

  #next(): Promise<Changed> {
    return new Promise((resolve) => (this.heard = resolve))
  }
}

export function questionOf(target: string): Question {
  const asked = readTarget(target)
  if (asked.kind === 'other' || asked.kind === 'problem' || asked.kind === 'redirect' || asked.kind === 'idea-form')
    throw new Error(`${target} is no question`)
  return asked
}

export const keysOf = (...targets: string[]) => targets.map((target) => questionOf(target).key).sort()

export const textOf = (composed: Composed) =>
  composed.type === 'bytes' ? new TextDecoder().decode(composed.answer.forms.identity.body) : ''
