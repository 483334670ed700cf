import type { Locale } from '../../contract/index.js'
import type { SampleStrategy } from '../content.js'
import { addressed, nb, nbOrNull, updatedAt } from './pieces.js'

export const strategyOf = (strategy: SampleStrategy, locale: Locale) => ({
  ...addressed('/strategi', 'strategy', locale),
  title: nb('Innovasjonsstrategien'),
  municipality: 'Gran kommune',
  period: strategy.period ?? null,
  vision: nbOrNull(strategy.vision),
  visionSource: nbOrNull(strategy.visionSource),
  values: nbOrNull(strategy.values),
  valuesSource: null,
  goal: nbOrNull(strategy.goal),
  background: null,
  levelsIntroduction: null,
  levels: (strategy.levels ?? []).map(nb),
  definition: strategy.definition
    ? {
        name: nb(strategy.definition.name),
        explanation: nb(strategy.definition.explanation),
        facets: strategy.definition.facets.map(nb),
      }
    : null,
  context: { terms: [], explanation: null },
  principles: [],
  origins: [],
  quotation: null,
  invitation: null,
  channels: [],
  accessibilityStatement: null,
  privacyStatement: null,
  updatedAt,
})
