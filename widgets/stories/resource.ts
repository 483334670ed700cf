import type { StoryList } from '../contract/index.js'
import { family } from '../core/source/index.js'

/** Stories, newest first. */
export const storiesAt = family<StoryList, [query: URLSearchParams]>('items', (query) => `stories?${query.toString()}`)
