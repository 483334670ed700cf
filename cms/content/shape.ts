/**
 * The municipality's own text in bokmål, as data. A field that the printed strategy says nothing about is not here at all:
 * nothing is guessed.
 */
export interface StrategyContent {
  readonly title: string
  readonly municipality: string
  readonly vision: string
  readonly visionSource: string
  readonly values: string
  readonly valuesSource: string
  readonly goal: string
  readonly levelsIntroduction: string
  readonly levels: readonly string[]
  /** One string per paragraph, as in every rich text here. */
  readonly background: readonly string[]
  readonly definition: { readonly name: string; readonly explanation: string; readonly facets: readonly string[] }
  readonly context: { readonly terms: readonly string[]; readonly explanation: readonly string[] }
  readonly principles: readonly string[]
  readonly origins: readonly { readonly name: string; readonly explanation: string }[]
  readonly quotation: { readonly text: string; readonly source: string }
  readonly invitation: string
  readonly channels: readonly ChannelContent[]
}

export interface ChannelContent {
  readonly kind: 'nettsted' | 'facebook' | 'e-post'
  readonly name: string
  /** As printed: without a scheme. */
  readonly address: string
}

/** A statement of the plakat. Its number is its place in the list, from 1. */
export type PointContent = string

/** A satsingsområde. Its number is its place in the list, from 1. */
export interface AreaContent {
  readonly title: string
  readonly aim: string
  readonly tiltak: readonly TiltakContent[]
}

/** `title` is the first sentence (or what stands before its colon), `description` the sentences after it. */
export interface TiltakContent {
  readonly title: string
  readonly description?: string
}
