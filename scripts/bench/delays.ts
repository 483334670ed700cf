import { onBoth, type Database } from './databases.js'
import { publishPoint, startProduct } from './product.js'
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
export const measureDelays = (): Promise<Figure[]> => onBoth(publishAndLook)

async function publishAndLook(database: Database): Promise<Figure[]> {
  const product = await startProduct({ environment: database.fresh() })
  const live = await follow(product.origin)
  const answers: number[] = []
  const messages: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const statement = `Vi i Gran måler ${Date.now()}-${round}`
    const told = live.next()
    await publishPoint(product, statement)
    const committed = performance.now()
    answers.push((await seen(product.origin, statement)) - committed)
    messages.push((await told) - committed)
  }
  await live.close()
  await product.end()
  return [
    delay(`commit to changed answer, ${database.name}`, answers),
    delay(`commit to live message, ${database.name}`, messages),
  ]
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
