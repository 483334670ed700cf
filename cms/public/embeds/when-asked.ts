import type { Question } from '../questions.js'
import type * as Index from './index.js'

type Embeds = typeof Index
let embeds: Embeds | undefined

/** Whether the elements must be here to answer this. */
export const isEmbed = ({ kind }: Pick<Question, 'kind'>): boolean =>
  kind === 'embed' || kind === 'embed-style' || kind === 'embed-problem'

/** Brings in the elements and what renders them, the first time that somebody asks: no start waits for them, and who embeds nothing has none. */
export async function bringIn(): Promise<void> {
  embeds ??= await import('./index.js')
}

/** What renders the elements; undefined before `bringIn`. */
export const embedsIfHere = (): Embeds | undefined => embeds
