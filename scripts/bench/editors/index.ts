import { spawn, type ChildProcess } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'

import { z } from 'zod'

import { withChild } from '../child.js'
import { withReaders, type Read } from '../load/readers.js'
import { withProduct, type Product } from '../product.js'
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
  const first = await timeReads({})
  // Without a PATH the listening thread finds nothing to ask the system for real time with.
  const equal = await timeReads({ PATH: '' })
  return [
    context(
      'what the editors did meanwhile',
      `${first.done.saved} saves, ${first.done.published} publishes, ${first.done.uploaded} pictures`,
    ),
    ...rows(first, 'editors at work'),
    context('p99 of how late these readers themselves woke, beside the editors', milliseconds(first.late, 0.99)),
    {
      name: 'p99 with editors at work against p99 when idle',
      measured: `${ratio(first).toFixed(2)} ×`,
      wanted: `≤ ${most} ×`,
      good: ratio(first) <= most,
    },
    ...rows(equal, 'editors at work, no real time'),
    context('the same where the system gives no real time', `${ratio(equal).toFixed(2)} ×`),
  ]
}

/** Times of reads in milliseconds: alone, with editors at work, beside empty loops; and what the editors did. */
interface Times {
  readonly idle: number[]
  readonly busy: number[]
  readonly beside: number[]
  readonly late: number[]
  readonly done: z.infer<typeof doneSchema>
}

const ratio = ({ busy, idle }: Times) => percentile(busy, 0.99) / percentile(idle, 0.99)

const milliseconds = (times: number[], fraction: number) => `${percentile(times, fraction).toFixed(2)} ms`

const rows = ({ idle, busy, beside }: Times, how: string): Figure[] => [
  context(`p50 and p99 of ${idle.length} reads, idle`, `${milliseconds(idle, 0.5)}, ${milliseconds(idle, 0.99)}`),
  context(`p50 and p99 of ${busy.length} reads, ${how}`, `${milliseconds(busy, 0.5)}, ${milliseconds(busy, 0.99)}`),
  context(
    `p99 of ${beside.length} reads, beside ${availableParallelism()} empty loops at the lowest priority`,
    milliseconds(beside, 0.99),
  ),
]

const timeReads = (environment: Record<string, string>): Promise<Times> =>
  withProduct({ environment }, (product) => withReaders(product, (read) => withEditors(product, (edit) => inTurns(read, edit))))

/** Edits for so many milliseconds. @returns all that was done so far */
type Edit = (milliseconds: number) => Promise<z.infer<typeof doneSchema>>

function withEditors<Result>({ origin, headers }: Product, measure: (edit: Edit) => Promise<Result>): Promise<Result> {
  const module = new URL('editing.ts', import.meta.url)
  // Editors sit at other machines; here they must not take the time of what is measured.
  const editors = { module, args: [origin, headers.Authorization ?? ''], turn: niceness }
  return withChild(editors, (child) => measure((time) => child.ask({ milliseconds: time }, doneSchema)))
}

async function inTurns(read: Read, edit: Edit): Promise<Times> {
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
    beside.push(...(await besideLoops(() => read(window))).times)
  }
  return { idle, busy, beside, late, done }
}

/** Measures beside work that has nothing to do with viigran, one for each processor: what the machine itself lets through. */
async function besideLoops<Result>(measure: () => Promise<Result>): Promise<Result> {
  const loops: ChildProcess[] = []
  try {
    for (let number = 0; number < availableParallelism(); number += 1) {
      const loop = spawn(process.execPath, ['-e', 'for(;;);'])
      loops.push(loop)
      if (loop.pid !== undefined) setPriority(loop.pid, niceness)
    }
    return await measure()
  } finally {
    for (const loop of loops) loop.kill('SIGKILL')
  }
}
