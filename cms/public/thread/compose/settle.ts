import type { Versions } from '../../../../widgets/contract/index.js'
import type { Question } from '../../questions.js'
import type { Change, DependencyKind, Name, ReadModel } from '../../read-model/index.js'
import { versionsOf } from '../../resources/versions.js'
import type { Composer } from './composer.js'
import type { KeptAnswers } from './kept.js'
import type { Composed } from '../messages.js'

/** So many answers, and so many milliseconds, are spent at once on answers that were asked for; the rest is composed when it is asked for again. */
const most = { answers: 200, milliseconds: 100 }

/**
 * How long readers may be left with what was there before, in milliseconds, when one change follows the other: so long that replacing takes
 * at most a fifth of the time, and never longer than `most`.
 */
const pause = { times: 4, most: 400 }

export interface SettlerOptions {
  readonly readModel: ReadModel
  readonly composer: Composer
  readonly kept: KeptAnswers
  readonly tell: (changed: { replaced: Composed[]; dropped: string[] | 'all'; versions: Versions }) => void
  /** Called with what stood in the way of an answer. It is dropped, and composed when it is asked for again. */
  readonly onFault: (error: unknown) => unknown
}

/**
 * Brings the ready answers in step with the read model after changes: what was asked for is composed anew, the rest is dropped, and open
 * pages can be told. All at once, so that no reader sees half a change. One change is seen at once; a stream of them in strides.
 */
export class Settler {
  readonly #options
  /** Answers that took the place of others, so far. */
  replaced = 0
  #names = new Set<Name>()
  #kinds = new Set<DependencyKind>()
  #known
  #timer: NodeJS.Timeout | undefined
  #quietUntil = 0

  constructor(options: SettlerOptions) {
    this.#options = options
    this.#known = options.readModel.known
    options.readModel.onChange((change) => this.#take(change))
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #take({ names, kinds }: Change): void {
    for (const name of names) this.#names.add(name)
    for (const kind of kinds) this.#kinds.add(kind)
    // What was answered before anything was known goes before the first answer that knows.
    if (!this.#known) return this.#settle()
    this.#timer ??= setTimeout(() => this.#settle(), Math.max(0, this.#quietUntil - performance.now()))
  }

  #settle(): void {
    this.#timer = undefined
    const { readModel, kept, tell } = this.#options
    const begun = performance.now()
    const [names, kinds] = [this.#names, this.#kinds]
    this.#names = new Set()
    this.#kinds = new Set()
    if (this.#known) tell({ ...this.#replace(names, begun), versions: versionsOf(readModel, [...kinds]) })
    else if (readModel.known) {
      // Until now every answer was that nothing is known.
      this.#known = true
      kept.clear()
      tell({ replaced: [], dropped: 'all', versions: versionsOf(readModel) })
    }
    const ended = performance.now()
    this.#quietUntil = ended + Math.min(pause.most, (ended - begun) * pause.times)
  }

  #replace(names: ReadonlySet<Name>, begun: number): { replaced: Composed[]; dropped: string[] } {
    const { kept } = this.#options
    const { asked, others: dropped } = kept.take(names)
    const replaced: Composed[] = []
    for (const question of asked) {
      if (replaced.length >= most.answers || performance.now() - begun > most.milliseconds) {
        dropped.push(question.key)
        continue
      }
      const composed = this.#compose(question)
      if (composed && 'key' in composed.result) {
        kept.add(question, composed.result.serial, composed.names)
        replaced.push(composed.result)
        this.replaced += 1
      } else dropped.push(question.key)
    }
    return { replaced, dropped }
  }

  #compose(question: Question): ReturnType<Composer['compose']> | null {
    try {
      return this.#options.composer.compose(question)
    } catch (error) {
      this.#options.onFault(error)
      return null
    }
  }
}
