import { isSlow, type Question } from '../questions.js'

/** How much may wait for the composing thread, and for how long. */
export interface TurnLimits {
  /** Milliseconds after which a reader is told to come back: longer than a new thread takes to be there. */
  readonly patience: number
  /** So many questions may wait; what comes then is told to come back at once. */
  readonly waiting: Readonly<Record<Line, number>>
}

const usual: TurnLimits = { patience: 1_500, waiting: { quick: 500, slow: 100 } }

/**
 * So many questions are in the thread's hands: one that it answers and one that it goes on with. No more, since it takes what it has been
 * sent before it listens to the feed again.
 */
const inHand = 2

type Line = 'quick' | 'slow'

interface Turn<Result> {
  readonly number: number
  readonly question: Question
  readonly line: Line
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
  readonly deadline: NodeJS.Timeout
  /** When it was sent to the thread; NaN before. */
  given: number
}

/** Too much is asked for; it is worth trying again in a moment. */
export class ThreadBusy extends Error {}

/** There is no thread that could answer: this process cannot now, another one may. */
export class ThreadAway extends Error {}

/**
 * Whose turn it is at the composing thread. Slow questions wait in a line of their own: there is never more than one of them in the thread's
 * hands, and after each the next waits for as long as that one took. So at least half of the thread's time is left for the feed and for
 * quick questions.
 */
export class Turns<Result> {
  readonly #give
  readonly #limits
  readonly #waiting: Readonly<Record<Line, Map<number, Turn<Result>>>> = { quick: new Map(), slow: new Map() }
  readonly #given = new Map<number, Turn<Result>>()
  #isOpen = false
  #last = 0
  /** When a question was last answered. */
  #answered = 0
  #slowFrom = 0
  #pausing: NodeJS.Timeout | undefined

  /** @param give sends a question to the thread */
  constructor(give: (number: number, question: Question) => void, limits: TurnLimits = usual) {
    this.#give = give
    this.#limits = limits
  }

  /**
   * @throws {ThreadBusy} when too many wait, when it takes too long, and when the thread ends over it: nobody shall give to others what may have ended it
   * @throws {ThreadAway} when there is no thread for too long, or one that answers nobody (a disk that stands still), and at the end
   */
  take(question: Question): Promise<Result> {
    const line = isSlow(question) ? 'slow' : 'quick'
    const waiting = this.#waiting[line]
    if (waiting.size >= this.#limits.waiting[line]) return Promise.reject(this.#refusal())
    return new Promise((resolve, reject) => {
      this.#last += 1
      const number = this.#last
      const deadline = setTimeout(() => {
        waiting.delete(number)
        reject(this.#refusal())
      }, this.#limits.patience)
      waiting.set(number, { number, question, line, resolve, reject, deadline, given: NaN })
      this.#next()
    })
  }

  resolve(number: number, result: Result): void {
    this.#done(number)?.resolve(result)
  }

  reject(number: number, error: Error): void {
    this.#done(number)?.reject(error)
  }

  /** A thread is there. */
  open(): void {
    this.#isOpen = true
    this.#next()
  }

  /** The thread is there no more. What it had in hand may be what ended it; the rest waits for the next one. */
  ended(): void {
    this.#isOpen = false
    for (const number of [...this.#given.keys()]) this.reject(number, new ThreadBusy())
  }

  /** There will be no other thread. */
  close(): void {
    this.ended()
    clearTimeout(this.#pausing)
    for (const waiting of Object.values(this.#waiting)) {
      for (const { deadline, reject } of waiting.values()) {
        clearTimeout(deadline)
        reject(this.#refusal())
      }
      waiting.clear()
    }
  }

  #refusal(): Error {
    return this.#isOpen && !this.#standsStill() ? new ThreadBusy() : new ThreadAway()
  }

  /** Whether it has had a question in hand for as long as a reader waits, and has answered none. Timers come up to a millisecond early. */
  #standsStill(): boolean {
    const longAgo = performance.now() - this.#limits.patience + 1
    const [oldest] = this.#given.values()
    return oldest !== undefined && oldest.given <= longAgo && this.#answered <= longAgo
  }

  #next(): void {
    while (this.#isOpen && this.#given.size < inHand) {
      const turn = this.#firstSlow() ?? first(this.#waiting.quick)
      if (turn === undefined) return
      this.#waiting[turn.line].delete(turn.number)
      this.#given.set(turn.number, turn)
      turn.given = performance.now()
      this.#give(turn.number, turn.question)
    }
  }

  #firstSlow(): Turn<Result> | undefined {
    if (performance.now() < this.#slowFrom || [...this.#given.values()].some(({ line }) => line === 'slow')) return undefined
    return first(this.#waiting.slow)
  }

  #done(number: number): Turn<Result> | undefined {
    const turn = this.#given.get(number)
    if (turn === undefined) return undefined
    this.#given.delete(number)
    this.#answered = performance.now()
    clearTimeout(turn.deadline)
    if (turn.line === 'slow') this.#pause(performance.now() - turn.given)
    this.#next()
    return turn
  }

  #pause(milliseconds: number): void {
    this.#slowFrom = performance.now() + milliseconds
    clearTimeout(this.#pausing)
    this.#pausing = setTimeout(() => {
      this.#slowFrom = 0
      this.#next()
    }, milliseconds)
  }
}

const first = <Value>(map: ReadonlyMap<number, Value>): Value | undefined => map.values().next().value
