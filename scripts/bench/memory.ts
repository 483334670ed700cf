import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import type { Product } from './product.js'
import type { Figure } from './table.js'

/** Resident memory of a process in MB (Linux). */
const residentMemory = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Memory at rest: some seconds after the start, before anybody has asked for much. */
export async function measureMemory(product: Product): Promise<Figure[]> {
  if (process.platform !== 'linux') return []
  await pause(5_000)
  const [ofPublic, ofCms] = [residentMemory(product.publicProcess()), residentMemory(product.cmsProcess())]
  return [
    { name: 'memory at rest, public process', measured: `${ofPublic.toFixed(0)} MB`, wanted: '< 150 MB', good: ofPublic < 150 },
    {
      name: 'memory at rest, both',
      measured: `${(ofPublic + ofCms).toFixed(0)} MB`,
      wanted: '< 700 MB',
      good: ofPublic + ofCms < 700,
    },
  ]
}
