import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism, setPriority } from 'node:os'

/**
 * Who goes first when the processor is short: readers, then what composes for them, then editors. In the system's own scale, where 0 is usual
 * and 19 is last. Where the system does not let us, all are equal.
 */
const composing = 5
const last = 10

/**
 * Node's arguments for the processes that one machine runs side by side. Threads that collect garbage in parallel wake each other all the time,
 * and whoever is woken keeps a processor for milliseconds while a reader waits. One thread collects nearly as fast. The process that answers
 * readers has others mark its memory, and so little new memory in each thread (MiB) that the pieces of a picture which an editor sends are given
 * back often: else they pile up until all memory must be marked, once a second (docs/performance.md, «Editors and readers»).
 */
export const nodeArguments = {
  public: ['--no-parallel-scavenge', '--max-semi-space-size=2'],
  cms: ['--single-threaded-gc'],
} as const

/**
 * How many threads the CMS process has for files and pictures: never more than there are processors, as each of them works on a picture for as
 * long as it takes, and at least two, so that a login does not wait for one. Node's own number is 4.
 */
export const poolSize = (): number => Math.min(4, Math.max(2, availableParallelism()))

/** Lets a process go after readers. Called before it has threads, which take it over. */
export const lastInLine = (pid: number): void => give(pid, last)

/** Lets the thread that calls go after the one that listens. Elsewhere than on Linux a priority is of a whole process. */
export function composeInLine(): void {
  if (process.platform === 'linux') give(0, composing)
}

/**
 * Lets the thread that listens take the processor the moment a reader comes. Priorities alone do not: Linux lets what runs go on for a turn of some
 * milliseconds, which is all that readers notice of editors (docs/performance.md). Real time is the operator's to give (`LimitRTPRIO=1`, or
 * root); elsewhere than on Linux, without util-linux and on a single processor, where it would keep everything else waiting, nothing happens.
 * Threads that begin later are as others, and the system keeps a twentieth of the processor for them.
 */
export function firstInLine(): void {
  if (process.platform !== 'linux' || availableParallelism() < 2) return
  // Where it is refused, all are equal.
  execFile('chrt', ['--reset-on-fork', '--rr', '--pid', '1', String(process.pid)], () => undefined)
}

/** The threads that Node starts first: V8's clock and its four helpers. Those after them read files, for readers too. */
const helpers = 5

/** Lets what V8 does in the background, compiling and marking, wait for the thread that calls. */
export function helpersLastInLine(): void {
  for (const thread of threadsAfter(process.pid).slice(0, helpers)) give(thread, last)
}

/** The threads of this process in the order in which they began; none where the system does not tell. */
function threadsAfter(first: number): number[] {
  try {
    const threads = readdirSync('/proc/self/task').map(Number)
    return threads.filter((thread) => thread > first).sort((one, other) => one - other)
  } catch {
    return []
  }
}

function give(id: number, priority: number): void {
  try {
    setPriority(id, priority)
  } catch {
    // Equal, then.
  }
}
