import type { PublishedStrategy } from '../../../collections/publications/shape/index.js'
import type { Locale, Strategy } from '../../../widgets/contract/index.js'
import type { Context } from './context.js'
import { richTextIn } from './rich-text.js'
import { textIn, textOrEmpty, textsIn } from './texts.js'

function definitionOf({ definition }: PublishedStrategy, locale: Locale): Strategy['definition'] {
  const name = textIn(definition.name, locale)
  if (name === null) return null
  return { name, explanation: textIn(definition.explanation, locale), facets: textsIn(definition.facets, locale) }
}

function quotationOf({ quotation }: PublishedStrategy, locale: Locale): Strategy['quotation'] {
  const text = textIn(quotation.text, locale)
  return text === null ? null : { text, source: quotation.source }
}

/** The current edition. */
export function composeStrategy(context: Context, locale: Locale): Strategy | null {
  const { settings, strategy } = context
  if (strategy === null || settings === null) return null
  const { content } = strategy
  const { from, to } = content.period
  return {
    ...context.addresses.of('strategy', locale),
    title: textOrEmpty(content.title, locale),
    municipality: settings.municipality,
    period: from === null && to === null ? null : content.period,
    vision: textIn(content.vision, locale),
    visionSource: textIn(content.visionSource, locale),
    values: textIn(content.values, locale),
    valuesSource: textIn(content.valuesSource, locale),
    goal: textIn(content.goal, locale),
    background: richTextIn(context, content.background, locale),
    levelsIntroduction: textIn(content.levelsIntroduction, locale),
    levels: textsIn(content.levels, locale),
    definition: definitionOf(content, locale),
    context: {
      terms: textsIn(content.context.terms, locale),
      explanation: richTextIn(context, content.context.explanation, locale),
    },
    principles: textsIn(content.principles, locale),
    origins: content.origins.map(({ name, explanation }) => ({
      name: textOrEmpty(name, locale),
      explanation: textIn(explanation, locale),
    })),
    quotation: quotationOf(content, locale),
    invitation: textIn(content.invitation, locale),
    channels: content.channels.map(({ kind, name, address }) => ({ kind, name: textOrEmpty(name, locale), address })),
    accessibilityStatement: settings.accessibilityStatement,
    privacyStatement: settings.privacyStatement ?? null,
    updatedAt: content.updatedAt,
  }
}
