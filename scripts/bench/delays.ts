import { onBoth, type Database } from './databases.js'
import { publishPoint, withProduct, type Product } from './product.js'
import { percentile, type Figure } from './table.js'

const rounds = 100

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
export const measureDelays = (): Promise<Figure[]> =>
  onBoth((database) => withProduct({ environment: database.fresh() }, (product) => publishAndLook(product, database)))

async function publishAndLook(product: Product, database: Database): Promise<Figure[]> {
  const live = await follow(product.origin)
  const answers: number[] = []
  const messages: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [told, { committed, answered }] = await Promise.all([live.next(), publishAndAsk(product, round)])
    answers.push(answered - committed)
    messages.push(told - committed)
  }
  await live.close()
  return [
    delay(`commit to changed answer, ${database.name}`, answers),
    delay(`commit to live message, ${database.name}`, messages),
  ]
}

async function publishAndAsk(product: Product, round: number): Promise<{ committed: number; answered: number }> {
  const statement = `Vi i Gran måler ${Date.now()}-${round}`
  await publishPoint(product, statement)
  const committed = performance.now()
  return { committed, answered: await seen(product.origin, statement) }
}

function delay(name: string, times: readonly number[]): Figure {
  const [median, worst] = [percentile(times, 0.5), percentile(times, 1)].map((time) => Math.max(0, time))
  return {
    name: `${name} (${times.length} times)`,
    measured: `median ${median?.toFixed(0)} ms, worst ${worst?.toFixed(0)} ms`,
    wanted: 'median < 100 ms, worst < 1 s',
    good: (median ?? NaN) < 100 && (worst ?? NaN) < 1_000,
  }
}
