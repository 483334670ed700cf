import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import autocannon from 'autocannon'

import { findProgram } from '../processes.js'

const run = promisify(execFile)

/** The core on which the load is made; what is measured has the other one. */
const core = 1
export const servingCore = 0

interface Load {
  readonly connections: number
  readonly seconds: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Which program asks: `wrk` where it is installed, since it costs least beside what it measures; else autocannon, which is. */
export const generatorName = (): string => (findProgram('wrk') ? 'wrk' : 'autocannon')

/** Asks as fast as answers come. @returns the number of answers @throws {Error} when one was neither 200 nor 304 */
export async function saturate(url: string, { connections, seconds, headers = {} }: Load): Promise<number> {
  return findProgram('wrk')
    ? withWrk(url, { connections, seconds, headers })
    : withAutocannon(url, { connections, seconds, headers })
}

async function withWrk(url: string, { connections, seconds, headers = {} }: Load): Promise<number> {
  const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const args = ['-t1', '--timeout', '10s', `-c${connections}`, `-d${seconds}s`, ...asked, url]
  const { stdout } = findProgram('taskset') ? await run('taskset', ['-c', String(core), 'wrk', ...args]) : await run('wrk', args)
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}: ${stdout}`)
  return Number(/(\d+) requests in/.exec(stdout)?.[1])
}

async function withAutocannon(url: string, { connections, seconds, headers }: Load): Promise<number> {
  const { requests, errors, '4xx': refused, '5xx': failed } = await autocannon({ url, connections, duration: seconds, headers })
  if (errors + refused + failed > 0) throw new Error(`${url}: ${errors} errors, ${refused} 4xx, ${failed} 5xx`)
  return requests.total
}
