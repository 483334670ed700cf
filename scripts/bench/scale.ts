import { z } from 'zod'

import { onBoth, type Database } from './databases.js'
import { withFilled } from './filled.js'
import { Connection, get } from './load/connection.js'
import { send, type Product } from './product.js'
import { context, percentile, type Figure } from './table.js'

const few = { stories: 100, tiltak: 32 }
const many = { stories: 100_000, tiltak: 1_000 }
const mostList = 1.3
const mostPublish = 1.5
const publishes = 40
const readyReads = 2_000

const foundSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.string(), z.number()]), slug: z.string() })]) })

/** Lists that are equally long in both, each of them asked for once: all are composed anew. */
const lists: readonly string[] = [
  ...range(5, 20).flatMap((limit) => range(1, 4).map((page) => `limit=${limit}&page=${page}`)),
  ...range(5, 20).flatMap((limit) => range(1, 3).map((page) => `limit=${limit}&page=${page}&kind=nyskapingshistorie`)),
  ...range(5, 10).flatMap((limit) => range(1, 10).map((point) => `limit=${limit}&page=2&point=${point}`)),
]

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** What a hundred thousand stories and a thousand tiltak cost, against a hundred and thirty-two: both at once, asked in turns. */
export const measureScale = (): Promise<Figure[]> =>
  onBoth((database) =>
    withFilled(database, few, (small) => withFilled(database, many, (large) => compare([small, large], database))),
  )

interface Times {
  readonly composed: number[]
  readonly ready: number[]
  readonly published: number[]
}

async function compare(products: readonly Product[], database: Database): Promise<Figure[]> {
  const times = products.map((): Times => ({ composed: [], ready: [], published: [] }))
  const connections = products.map(({ origin }) => new Connection(Number(new URL(origin).port)))
  const each = async (work: (index: number) => Promise<void>) => {
    for (const index of products.keys()) await work(index)
  }
  const read = async (index: number, query: string) => {
    const begun = performance.now()
    await connections[index]?.send(get(`/public/v1/stories?${query}`))
    return performance.now() - begun
  }
  for (const query of lists) await each(async (index) => void times[index]?.composed.push(await read(index, query)))
  for (let turn = 0; turn < readyReads; turn += 1) {
    await each(async (index) => void times[index]?.ready.push(await read(index, lists[turn % lists.length] ?? '')))
  }
  const stories = await Promise.all(products.map(firstStory))
  for (let turn = 0; turn < publishes; turn += 1) {
    await each(async (index) => {
      const [product, story] = [products[index], stories[index]]
      if (product && story) times[index]?.published.push(await publish(product, story, `Historien om gang ${turn}`))
    })
  }
  for (const connection of connections) connection.close()
  return [
    ...ratio(`list composed anew, p50, ${database.name}`, mostList, times, ({ composed }) => composed),
    ...ratio(`ready list, p50, ${database.name}`, mostList, times, ({ ready }) => ready),
    ...ratio(`publish until the public has it, p50, ${database.name}`, mostPublish, times, ({ published }) => published),
  ]
}

function ratio(name: string, most: number, times: readonly Times[], of: (times: Times) => readonly number[]): Figure[] {
  const [small = NaN, large = NaN] = times.map((one) => percentile(of(one), 0.5))
  return [
    context(`${name}, at ${few.stories} and ${many.stories} stories`, `${small.toFixed(2)} ms, ${large.toFixed(2)} ms`),
    {
      name: `${name}, ${many.stories} stories against ${few.stories}`,
      measured: `${(large / small).toFixed(2)} ×`,
      wanted: `≤ ${most} ×`,
      good: large / small <= most,
    },
  ]
}

interface Story {
  readonly id: string | number
  readonly slug: string
}

async function firstStory({ origin, headers }: Product): Promise<Story> {
  const answer = await fetch(`${origin}/api/stories?limit=1&depth=0&sort=createdAt`, { headers })
  return foundSchema.parse(await answer.json()).docs[0]
}

/** @returns milliseconds from the press of the button until the public has it */
async function publish(product: Product, { id, slug }: Story, title: string): Promise<number> {
  const begun = performance.now()
  await send(product, 'PATCH', `stories/${id}?publishSpecificLocale=nb`, { title, _status: 'published' })
  while (!(await (await fetch(`${product.origin}/public/v1/stories/${slug}`)).text()).includes(title)) continue
  return performance.now() - begun
}
