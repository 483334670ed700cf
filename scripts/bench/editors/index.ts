import { spawn, type ChildProcess } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'

import { z } from 'zod'

import { startChild } from '../child.js'
import { timesSchema } from '../load/times.js'
import { startProduct } from '../product.js'
import { context, percentile, type Figure } from '../table.js'

const windows = 5
/** Milliseconds for which readers are timed, in turns without and with editors. */
const window = 10_000
/** Milliseconds after which all that was asked for at a start has been seen. */
const warmUp = 3_000
const most = 2
const niceness = 19

const doneSchema = z.object({ saved: z.number(), published: z.number(), uploaded: z.number() })

/** What readers notice of two editors who save, publish and upload pictures without pause, as an even stream of requests sees it. */
export async function measureEditors(): Promise<Figure[]> {
  const times = await timeReads({})
  // Without a PATH the listening thread finds nothing to ask the system for real time with.
  const equal = await timeReads({ PATH: '' })
  const [ratio, ratioOfEquals] = [times, equal].map(({ idle, busy }) => percentile(busy, 0.99) / percentile(idle, 0.99))
  return [
    context(
      'what the editors did meanwhile',
      `${times.done.saved} saves, ${times.done.published} publishes, ${times.done.uploaded} pictures`,
    ),
    ...rows(times, 'editors at work'),
    context('p99 of how late these readers themselves woke, beside the editors', milliseconds(times.late, 0.99)),
    {
      name: 'p99 with editors at work against p99 when idle',
      measured: `${ratio?.toFixed(2)} ×`,
      wanted: `≤ ${most} ×`,
      good: ratio !== undefined && ratio <= most,
    },
    ...rows(equal, 'editors at work, no real time'),
    context('the same where the system gives no real time', `${ratioOfEquals?.toFixed(2)} ×`),
  ]
}

const milliseconds = (times: number[], fraction: number) => `${percentile(times, fraction).toFixed(2)} ms`

const rows = ({ idle, busy, beside }: Times, beBusy: string): Figure[] => [
  context(`p50 and p99 of ${idle.length} reads, idle`, `${milliseconds(idle, 0.5)}, ${milliseconds(idle, 0.99)}`),
  context(`p50 and p99 of ${busy.length} reads, ${beBusy}`, `${milliseconds(busy, 0.5)}, ${milliseconds(busy, 0.99)}`),
  context(
    `p99 of ${beside.length} reads, beside ${availableParallelism()} empty loops at the lowest priority`,
    milliseconds(beside, 0.99),
  ),
]

/** Times of reads in milliseconds: alone, with editors at work, beside empty loops; and what the editors did. */
interface Times {
  readonly idle: number[]
  readonly busy: number[]
  readonly beside: number[]
  readonly late: number[]
  readonly done: z.infer<typeof doneSchema>
}

async function timeReads(environment: Record<string, string>): Promise<Times> {
  const product = await startProduct({ environment })
  const { origin, headers } = product
  // Readers and editors sit at other machines: here readers must not wait for what runs beside them, and editors must not take its time.
  const readers = startChild(new URL('../load/paced.ts', import.meta.url), [new URL(origin).port], 'first')
  const editors = startChild(new URL('editing.ts', import.meta.url), [origin, headers.Authorization ?? ''], niceness)
  const read = (time: number) => readers.ask({ milliseconds: time }, timesSchema)
  const edit = (time: number) => editors.ask({ milliseconds: time }, doneSchema)
  try {
    await read(warmUp)
    await edit(warmUp)
    const [idle, busy, beside, late]: [number[], number[], number[], number[]] = [[], [], [], []]
    let done = { saved: 0, published: 0, uploaded: 0 }
    for (let turn = 0; turn < windows; turn += 1) {
      idle.push(...(await read(window)).times)
      const [reading, all] = await Promise.all([read(window), edit(window)])
      busy.push(...reading.times)
      late.push(...reading.late)
      done = all
      const loops = startLoops()
      beside.push(...(await read(window).finally(() => loops.forEach((loop) => loop.kill('SIGKILL')))).times)
    }
    return { idle, busy, beside, late, done }
  } finally {
    await editors.end()
    await readers.end()
    await product.end()
  }
}

/** Work that has nothing to do with viigran, one for each processor: what the machine itself lets through. */
function startLoops(): ChildProcess[] {
  return Array.from({ length: availableParallelism() }, () => {
    const loop = spawn(process.execPath, ['-e', 'for(;;);'])
    if (loop.pid !== undefined) setPriority(loop.pid, niceness)
    return loop
  })
}
