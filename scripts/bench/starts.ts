import { setTimeout as pause } from 'node:timers/promises'

import type { Host } from '../../cms/testing/host.js'
import { residentMemory } from './processes.js'
import { withHost, withProduct, type Product } from './product.js'
import type { Figure } from './table.js'

const megabytes = (kilobytes: number) => `${(kilobytes / 1000).toFixed(0)} MB`

/** What `npm start` runs: it also looks whether all is installed and built. */
const entry = 'scripts/start.mjs'

/** How long a start takes, and what is used at rest: some seconds after a start, before anybody has asked for much. */
export const measureStarts = (): Promise<Figure[]> => withProduct({ entry }, startAgain)

async function startAgain({ host, started: first }: Product): Promise<Figure[]> {
  await host.end()
  return withHost({ dataDirectory: host.dataDirectory, entry }, (again, later) => atRest(again, first, later))
}

async function atRest(host: Host, first: number, later: number): Promise<Figure[]> {
  await pause(5_000)
  const pids = [host.publicProcess(), host.cmsProcess(), host.process.pid]
  const [ofPublic = NaN, ofCms = NaN, ofParent = NaN] = pids.map((pid) => residentMemory(pid ?? 0))
  return [
    time('first start to /public/v1/plakat', first, 15_000),
    time('later start to /public/v1/plakat', later, 2_000),
    memory('memory at rest, public process', ofPublic, 150_000),
    memory('memory at rest, all three processes', ofPublic + ofCms + ofParent, 700_000),
  ]
}

const time = (name: string, taken: number, most: number): Figure => ({
  name,
  measured: `${(taken / 1000).toFixed(2)} s`,
  wanted: `≤ ${most / 1000} s`,
  good: taken <= most,
})

const memory = (name: string, used: number, most: number): Figure => ({
  name,
  measured: megabytes(used),
  wanted: `< ${megabytes(most)}`,
  good: used < most,
})
