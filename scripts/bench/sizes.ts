import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { projectRoot } from '../../cms/project-root.js'
import type { Figure } from './table.js'

const sizesSchema = z.object({ totals: z.array(z.object({ name: z.string(), most: z.number(), brotli: z.number() })) })

/** What a page loads of the widgets, as their build has counted it. */
export async function measureSizes(): Promise<Figure[]> {
  const { totals } = sizesSchema.parse(JSON.parse(await readFile(join(projectRoot, 'build/widgets/sizes.json'), 'utf8')))
  return totals.map(({ name, most, brotli }) => ({ name, measured: `${brotli} B`, wanted: `≤ ${most} B`, good: brotli <= most }))
}
