import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { onBoth, type Database } from './databases.js'
import { withFilled } from './filled.js'
import { withReaders, type Read } from './load/readers.js'
import type { Product } from './product.js'
import { context, percentile, type Figure } from './table.js'

const documents = 10_000
/** So many of them, evenly spread, are looked at again and again. */
const samples = 40
/** Milliseconds of reading between two looks at the clock. */
const window = 5_000
const mostSlower = 2
/** Milliseconds. */
const patience = 60_000
const betweenLooks = 100
const title = 'Publisert sammen med alle andre'

const storySchema = z.object({ slug: z.string() })
const foundSchema = z.object({ docs: z.array(storySchema) })
const publishedSchema = z.object({ docs: z.array(storySchema).length(documents) })

/** Ten thousand documents published at once: whether they come to the public in order, and what readers notice meanwhile. */
export const measureBulk = (): Promise<Figure[]> =>
  onBoth((database) =>
    withFilled(database, { stories: documents, tiltak: 0 }, (product) =>
      withReaders(product, (read) => publishAll(product, read, database)),
    ),
  )

async function publishAll(product: Product, readFor: Read, database: Database): Promise<Figure[]> {
  const read = async () => (await readFor(window)).times
  await read()
  const idle = [...(await read()), ...(await read())]
  const watch = new Watch(product, await sampleSlugs(product))
  const begun = performance.now()
  const done = publishAllAtOnce(product)
  const [{ order, answered }, last, busy] = await Promise.all([done, watch.untilAllAreNew(done), readUntil(done, read)])
  const disorder = watch.disorder(order)
  const slower = percentile(busy, 0.99) / percentile(idle, 0.99)
  return [
    context(`publishing ${documents} stories at once, ${database.name}`, `${((answered - begun) / 1_000).toFixed(0)} s`),
    context('the last is with the public, after the editor is told', `${Math.max(0, last - answered).toFixed(0)} ms`),
    {
      name: `bulk publish, seen out of order among ${samples} of ${documents}, ${database.name}`,
      measured: String(disorder),
      wanted: '0',
      good: disorder === 0,
    },
    {
      name: `p99 during a bulk publish against p99 when idle, ${database.name}`,
      measured: `${slower.toFixed(2)} × (${busy.length} reads)`,
      wanted: `≤ ${mostSlower} ×`,
      good: slower <= mostSlower,
    },
  ]
}

/** Reads until something is done, however it ends. */
async function readUntil(done: Promise<unknown>, read: () => Promise<number[]>): Promise<number[]> {
  const times: number[] = []
  let going = true
  const stop = () => (going = false)
  done.then(stop, stop)
  while (going) times.push(...(await read()))
  return times
}

/** What the admin's «publish all» asks for. By Node's own HTTP: `fetch` gives up after five minutes. @returns the slugs in the order of publishing, and when */
async function publishAllAtOnce({ origin, headers }: Product): Promise<{ order: string[]; answered: number }> {
  const body = Buffer.from(JSON.stringify({ title, _status: 'published' }))
  const asked = request(`${origin}/api/stories?where[_status][equals]=published&depth=0`, {
    method: 'PATCH',
    // Payload (3.90) reads no body without it.
    headers: { ...headers, 'Content-Length': body.length },
  })
  asked.end(body)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => asked.once('response', resolve).once('error', reject))
  const { docs } = publishedSchema.parse(await json(answer))
  return { order: docs.map(({ slug }) => slug), answered: performance.now() }
}

/** In the order in which they are published: the newest first, as the list in the admin has them. */
async function sampleSlugs({ origin, headers }: Product): Promise<string[]> {
  const every = documents / samples
  const pages = Array.from({ length: samples }, (_, index) => 1 + index * every)
  const found = await Promise.all(
    pages.map((page) => fetch(`${origin}/api/stories?depth=0&limit=1&page=${page}`, { headers }).then((answer) => answer.json())),
  )
  return found.flatMap((one) => foundSchema.parse(one).docs.map(({ slug }) => slug))
}

/** When each sample was last asked for and still the old one, and first answered as the new one. */
class Watch {
  readonly #product
  readonly #seen: Map<string, { old: number; new: number }>

  constructor(product: Product, slugs: readonly string[]) {
    this.#product = product
    this.#seen = new Map(slugs.map((slug) => [slug, { old: -Infinity, new: Infinity }]))
  }

  /** @returns when the last was seen. @throws {Error} when some are still the old ones a minute after the editor was told */
  async untilAllAreNew(told: Promise<unknown>): Promise<number> {
    let deadline = Infinity
    const set = () => (deadline = performance.now() + patience)
    told.then(set, set)
    for (;;) {
      const waiting = [...this.#seen].filter(([, seen]) => seen.new === Infinity)
      if (waiting.length === 0) return Math.max(...[...this.#seen.values()].map((seen) => seen.new))
      if (performance.now() > deadline) throw new Error(`${waiting.length} of ${samples} never came to the public`)
      for (const [slug, seen] of waiting.reverse()) {
        const asked = performance.now()
        const answer = await (await fetch(`${this.#product.origin}/public/v1/stories/${slug}`)).text()
        if (answer.includes(title)) seen.new = performance.now()
        else seen.old = asked
      }
      // Else looking takes the time of what is looked at.
      await pause(betweenLooks)
    }
  }

  /** How often one was there before one that was published earlier. */
  disorder(order: readonly string[]): number {
    const inOrder = order.flatMap((slug) => this.#seen.get(slug) ?? [])
    return inOrder.flatMap((earlier, index) => inOrder.slice(index + 1).filter((later) => later.new < earlier.old)).length
  }
}
