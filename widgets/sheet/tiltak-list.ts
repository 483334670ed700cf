import type { TiltakList } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** Tiltak, area by area. */
export const tiltakListAt = family<TiltakList, [query: URLSearchParams]>('items', (query) => `tiltak?${query.toString()}`)
