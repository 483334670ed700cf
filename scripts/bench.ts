import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import { projectRoot } from '../cms/project-root.js'
import { measureDelays } from './bench/delays.js'
import { measureLoad } from './bench/payload-rest.js'
import { measureMemory } from './bench/memory.js'
import { startProduct, timeToPlakat } from './bench/product.js'
import { printTable, type Figure } from './bench/table.js'

/**
 * `npm run bench`: the figures that issue 4 asks for, all in one run on this machine, as one table. Ends with 1 when one is missed. Set
 * MONGODB_TEST_URI to measure the delays on MongoDB too.
 */
const sizesSchema = z.object({ totals: z.array(z.object({ name: z.string(), most: z.number(), brotli: z.number() })) })

function sizes(): Figure[] {
  const { totals } = sizesSchema.parse(JSON.parse(readFileSync(join(projectRoot, 'build/widgets/sizes.json'), 'utf8')))
  return totals.map(({ name, most, brotli }) => ({ name, measured: `${brotli} B`, wanted: `≤ ${most} B`, good: brotli <= most }))
}

async function figures(): Promise<Figure[]> {
  const first = await startProduct()
  const found: Figure[] = [
    {
      name: 'first start to /public/v1/plakat',
      measured: `${(first.started / 1000).toFixed(1)} s`,
      wanted: '≤ 15 s',
      good: first.started <= 15_000,
    },
  ]
  found.push(...(await measureMemory(first)))
  found.push(...(await measureLoad(first)))
  found.push(...(await measureDelays(first, 'SQLite')))
  const again = await timeToPlakat(first)
  found.push({
    name: 'later start to /public/v1/plakat',
    measured: `${(again / 1000).toFixed(2)} s`,
    wanted: '≤ 2 s',
    good: again <= 2_000,
  })
  await first.end()
  const address = process.env.MONGODB_TEST_URI
  if (address) {
    const url = new URL(address)
    url.pathname = `/viigran-bench-${Date.now()}`
    const onMongo = await startProduct({ DATABASE_URI: url.href, PAYLOAD_SECRET: 'only for measuring this' })
    found.push(...(await measureDelays(onMongo, 'MongoDB')))
    await onMongo.end()
  }
  return [...found, ...sizes()]
}

if (!existsSync(join(projectRoot, 'cms/admin/.next/BUILD_ID'))) {
  console.error('Bygg først: npm run build')
  process.exit(2)
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'ukjent prosessor'}\n`)
const table = await figures()
printTable(table)
process.exit(table.every(({ good }) => good) ? 0 : 1)
