interface Waiter<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

/** Questions that have been sent and not been answered yet, by number. */
export class Waiting<Result> {
  readonly #most
  readonly #waiters = new Map<number, Waiter<Result>>()
  #last = 0

  constructor(most: number) {
    this.#most = most
  }

  get isFull(): boolean {
    return this.#waiters.size >= this.#most
  }

  add(): { number: number; promise: Promise<Result> } {
    this.#last += 1
    const number = this.#last
    const promise = new Promise<Result>((resolve, reject) => this.#waiters.set(number, { resolve, reject }))
    return { number, promise }
  }

  resolve(number: number, result: Result): void {
    this.#take(number)?.resolve(result)
  }

  reject(number: number, error: Error): void {
    this.#take(number)?.reject(error)
  }

  rejectAll(error: Error): void {
    const waiters = [...this.#waiters.values()]
    this.#waiters.clear()
    for (const { reject } of waiters) reject(error)
  }

  #take(number: number): Waiter<Result> | undefined {
    const waiter = this.#waiters.get(number)
    this.#waiters.delete(number)
    return waiter
  }
}
