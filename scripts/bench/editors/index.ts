import { spawn, type ChildProcess } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'

import { z } from 'zod'

import { withChild } from '../child.js'
import { withReaders, type Read } from '../load/readers.js'
import { withProduct, type Product } from '../product.js'
import { context, percentile, type Figure } from '../table.js'

const windows = 6
/** Milliseconds for which readers are timed, in turns without and with editors. */
const window = 10_000
/** Milliseconds after which all that was asked for at a start has been seen. */
const warmUp = 3_000
const most = 2
const niceness = 19

const doneSchema = z.object({ saved: z.number(), published: z.number(), uploaded: z.number() })

/** What readers notice of two editors who save, publish and upload pictures without pause, as an even stream of requests sees it. */
export const measureEditors = (): Promise<Figure[]> =>
  withProduct({}, (product) => withReaders(product, (read) => withEditors(product, (edit) => compare(read, edit))))

/** Edits for so many milliseconds. @returns all that was done so far */
type Edit = (milliseconds: number) => Promise<z.infer<typeof doneSchema>>

function withEditors<Result>({ origin, headers }: Product, measure: (edit: Edit) => Promise<Result>): Promise<Result> {
  const module = new URL('editing.ts', import.meta.url)
  // Editors sit at other machines; here they must not take the time of what is measured.
  const editors = { module, args: [origin, headers.Authorization ?? ''], niceness }
  return withChild(editors, (child) => measure((milliseconds) => child.ask({ milliseconds }, doneSchema)))
}

async function compare(read: Read, edit: Edit): Promise<Figure[]> {
  await read(warmUp)
  await edit(warmUp)
  const [idle, busy, beside, late]: [number[], number[], number[], number[]] = [[], [], [], []]
  let done = { saved: 0, published: 0, uploaded: 0 }
  for (let turn = 0; turn < windows; turn += 1) {
    idle.push(...(await read(window)).times)
    const [{ times, late: woken }, all] = await Promise.all([read(window), edit(window)])
    busy.push(...times)
    late.push(...woken)
    done = all
    beside.push(...(await besideLoops(() => read(window))).times)
  }
  const [quiet, loud] = [percentile(idle, 0.99), percentile(busy, 0.99)]
  return [
    context('what the editors did meanwhile', `${done.saved} saves, ${done.published} publishes, ${done.uploaded} pictures`),
    context(`p50 and p99 of ${idle.length} reads, idle`, `${percentile(idle, 0.5).toFixed(2)} ms, ${quiet.toFixed(2)} ms`),
    context(
      `p50 and p99 of ${busy.length} reads, editors at work`,
      `${percentile(busy, 0.5).toFixed(2)} ms, ${loud.toFixed(2)} ms`,
    ),
    context('p99 of how late these readers themselves woke, beside the editors', `${percentile(late, 0.99).toFixed(2)} ms`),
    context(
      `p99 of ${beside.length} reads, beside ${availableParallelism()} empty loops at the lowest priority`,
      `${percentile(beside, 0.99).toFixed(2)} ms`,
    ),
    {
      name: 'p99 with editors at work against p99 when idle',
      measured: `${(loud / quiet).toFixed(2)} ×`,
      wanted: `≤ ${most} ×`,
      good: loud / quiet <= most,
    },
  ]
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
