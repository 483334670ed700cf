import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { withChild, type Child } from '../child.js'
import { residentMemory } from '../processes.js'
import { publishPoint, withProduct, type Product } from '../product.js'
import { context, percentile, type Figure } from '../table.js'

const streams = 10_000
const rounds = 10
/** Milliseconds until a process has taken and given back what it wants after something new. */
const rest = 5_000
const longest = 1_000
const mostMemory = 15

const reachedSchema = z.object({ at: z.number() })

/** Ten thousand open live streams: how long after an editor presses «publish» the last has been told, and what each costs. */
export const measureLive = (): Promise<Figure[]> =>
  withProduct({}, async (product) => {
    await publishPoint(product, 'Vi i Gran hører etter')
    const pid = product.host.publicProcess() ?? 0
    await pause(rest)
    const before = residentMemory(pid)
    const module = new URL('listeners.ts', import.meta.url)
    const args = [new URL(product.origin).port, String(streams)]
    return withChild({ module, args }, (listeners) => publishToAll(product, listeners, () => residentMemory(pid) - before))
  })

/** @param more how much more memory the public process has than before, in kB */
async function publishToAll(product: Product, listeners: Child, more: () => number): Promise<Figure[]> {
  await listeners.ask({ messages: 1 }, reachedSchema)
  await pause(rest)
  const memory = more() / streams
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const told = listeners.ask({ messages: round + 1 }, reachedSchema)
    const pressed = performance.timeOrigin + performance.now()
    const [{ at }] = await Promise.all([told, publishPoint(product, `Vi i Gran sier fra, gang ${round}`)])
    times.push(at - pressed)
  }
  const after = more() / streams
  const worst = Math.max(...times)
  const most = Math.max(memory, after)
  return [
    context(`publish to last of ${streams} live messages, median of ${rounds}`, `${percentile(times, 0.5).toFixed(0)} ms`),
    {
      name: `publish to last of ${streams} live messages, worst of ${rounds}`,
      measured: `${worst.toFixed(0)} ms`,
      wanted: `≤ ${longest} ms`,
      good: worst <= longest,
    },
    {
      name: 'memory of each live connection, before and after these messages the larger',
      measured: `${most.toFixed(1)} kB`,
      wanted: `≤ ${mostMemory} kB`,
      good: most <= mostMemory,
    },
  ]
}
