/** By which way a request was answered: `ready` is a hit in the table, `composed` a miss. */
export type Way = 'ready' | 'composed' | 'live' | 'passed-on' | 'other'

/** Counts requests. Plain numbers, since it stands in the way of every one. */
export class RequestCounts {
  readonly #counts = new Map<Way, Map<number, number>>()

  add(way: Way, status: number): void {
    const statuses = this.#counts.get(way) ?? new Map<number, number>()
    this.#counts.set(way, statuses)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }

  *entries(): Generator<{ way: Way; status: number; count: number }> {
    for (const [way, statuses] of this.#counts) for (const [status, count] of statuses) yield { way, status, count }
  }
}
