import { z } from 'zod'

import type { Product } from './product.js'
import type { Figure } from './table.js'

const rounds = 100
const pointSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.string(), z.number()]) })]) })

/** Follows the live stream; `next` resolves at the next message that names the plakat. */
async function follow(origin: string) {
  const response = await fetch(`${origin}/public/v1/live`)
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  const next = async (): Promise<number> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const message = text.slice(0, end)
        text = text.slice(end + 2)
        if (message.includes('/public/v1/plakat')) return performance.now()
        continue
      }
      const part = await reader?.read()
      if (part?.done !== false) throw new Error('the live stream ended')
      text += decoder.decode(part.value, { stream: true })
    }
  }
  await next()
  return { next, close: () => reader?.cancel() }
}

/** Asks until the answer has the text. */
async function seen(origin: string, text: string): Promise<number> {
  for (;;) {
    const body = await (await fetch(`${origin}/public/v1/plakat`)).text()
    if (body.includes(text)) return performance.now()
  }
}

/** How long after the editor was told that it is published the public has it, and open pages are told. Both may come before. */
export async function measureDelays(product: Product, database: string): Promise<Figure[]> {
  const { origin, authorization } = product
  const headers = { 'Content-Type': 'application/json', Authorization: authorization }
  const found = await fetch(`${origin}/api/points?where[number][equals]=1&depth=0`, { headers })
  const { id } = pointSchema.parse(await found.json()).docs[0]
  const live = await follow(origin)
  const answers: number[] = []
  const messages: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const statement = `Vi i Gran måler ${Date.now()}-${round}`
    const told = live.next()
    const published = await fetch(`${origin}/api/points/${id}?publishSpecificLocale=nb`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ statement, _status: 'published' }),
    })
    if (!published.ok) throw new Error(`publishing failed: ${published.status}`)
    const committed = performance.now()
    answers.push((await seen(origin, statement)) - committed)
    messages.push((await told) - committed)
  }
  await live.close()
  return [delay(`commit to changed answer, ${database}`, answers), delay(`commit to live message, ${database}`, messages)]
}

function delay(name: string, times: number[]): Figure {
  const sorted = times.map((time) => Math.max(0, time)).sort((one, other) => one - other)
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? NaN, sorted.at(-1) ?? NaN]
  return {
    name: `${name} (${times.length} times)`,
    measured: `median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    wanted: 'median < 100 ms, worst < 1 s',
    good: median < 100 && worst < 1_000,
  }
}
