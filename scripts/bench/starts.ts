import { setTimeout as pause } from 'node:timers/promises'

import { ready } from '../../cms/testing/host.js'
import { residentMemory } from './processes.js'
import { startProduct, startToPlakat } from './product.js'
import type { Figure } from './table.js'

const megabytes = (kilobytes: number) => `${(kilobytes / 1000).toFixed(0)} MB`

/** What `npm start` runs: it also looks whether all is installed and built. */
const entry = 'scripts/start.mjs'

/** How long a start takes, and what is used at rest: some seconds after a start, before anybody has asked for much. */
export async function measureStarts(): Promise<Figure[]> {
  const first = await startProduct({ entry })
  const { dataDirectory } = first.host
  await first.host.end()
  const again = await startToPlakat({ dataDirectory, entry })
  await again.host.prints(ready)
  await pause(5_000)
  const pids = [again.host.publicProcess(), again.host.cmsProcess(), again.host.process.pid]
  const [ofPublic = NaN, ofCms = NaN, ofParent = NaN] = pids.map((pid) => residentMemory(pid ?? 0))
  await again.host.end()
  await first.end()
  return [
    time('first start to /public/v1/plakat', first.started, 15_000),
    time('later start to /public/v1/plakat', again.started, 2_000),
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
