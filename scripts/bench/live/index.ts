import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { startChild } from '../child.js'
import { residentMemory } from '../processes.js'
import { publishPoint, startProduct } from '../product.js'
import { context, percentile, type Figure } from '../table.js'

const streams = 10_000
const rounds = 10
/** Milliseconds until a process has taken and given back what it wants after something new. */
const rest = 5_000
const longest = 1_000
const mostMemory = 15

const reachedSchema = z.object({ at: z.number() })

/** Ten thousand open live streams: how long after an editor presses «publish» the last has been told, and what each costs. */
export async function measureLive(): Promise<Figure[]> {
  const product = await startProduct()
  await publishPoint(product, 'Vi i Gran hører etter')
  const pid = product.host.publicProcess() ?? 0
  await pause(rest)
  const before = residentMemory(pid)
  const listeners = startChild(new URL('listeners.ts', import.meta.url), [new URL(product.origin).port, String(streams)])
  await listeners.ask({ messages: 1 }, reachedSchema)
  await pause(rest)
  const memory = (residentMemory(pid) - before) / streams
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const told = listeners.ask({ messages: round + 1 }, reachedSchema)
    const pressed = performance.timeOrigin + performance.now()
    await publishPoint(product, `Vi i Gran sier fra, gang ${round}`)
    times.push((await told).at - pressed)
  }
  const after = (residentMemory(pid) - before) / streams
  await listeners.end()
  await product.end()
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
