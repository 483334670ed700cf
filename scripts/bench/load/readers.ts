import type { z } from 'zod'

import { withChild } from '../child.js'
import type { Product } from '../product.js'
import { timesSchema } from './times.js'

/** Reads for so many milliseconds. */
export type Read = (milliseconds: number) => Promise<z.infer<typeof timesSchema>>

/** The paced readers (paced.ts) in a process of their own, while something is measured. They do not wait for what runs beside them. */
export function withReaders<Result>({ origin }: Product, measure: (read: Read) => Promise<Result>): Promise<Result> {
  const readers = { module: new URL('paced.ts', import.meta.url), args: [new URL(origin).port], turn: 'first' } as const
  return withChild(readers, (child) => measure((milliseconds) => child.ask({ milliseconds }, timesSchema)))
}
