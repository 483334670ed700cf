import { execFileSync } from 'node:child_process'
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Resident memory of a process in kB of 1 000 bytes (Linux). */
export const residentMemory = (pid: number): number =>
  (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1000

/** Milliseconds for which a process has been at work on all its threads (Linux, 100 ticks a second). */
export function cpuTime(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return ((user ?? NaN) + (system ?? NaN)) * 10
}

/** In milliseconds: the check at the start of a hundred thousand stories takes some minutes. */
const patience = 10 * 60_000

/**
 * Waits until a process has little to do any more: less than a twentieth of one core for two seconds.
 * @throws {Error} when it never rests
 */
export async function untilAtRest(pid: number): Promise<void> {
  const deadline = performance.now() + patience
  for (let before = cpuTime(pid), used = Infinity; used > 100; before += used) {
    if (performance.now() > deadline) throw new Error(`Process ${pid} is still at work after ten minutes.`)
    await pause(2_000)
    used = cpuTime(pid) - before
  }
}

/** Keeps all threads of a process on one core, where that can be done. */
export function pin(pid: number, core: number): void {
  if (findProgram('taskset') === undefined) return
  for (const thread of readdirSync(`/proc/${pid}/task`))
    execFileSync('taskset', ['-p', '-c', String(core), thread], { stdio: 'ignore' })
}

/** Where a program is on the PATH. */
export function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
