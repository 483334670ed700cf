import { z } from 'zod'

import { publishedStrategySchema } from '../shape/index.js'
import { group, neededText, period, plainText, richText, rows, text, textRows } from './pieces.js'

const channelKind = publishedStrategySchema.shape.channels.element.shape.kind
const channel = z.object({ kind: channelKind.nullish(), name: text, address: plainText })

export const projectStrategy = z
  .object({
    updatedAt: z.string(),
    title: neededText,
    period,
    vision: text,
    visionSource: text,
    values: text,
    valuesSource: text,
    goal: text,
    background: richText,
    levelsIntroduction: text,
    levels: textRows,
    definition: group({ name: text, explanation: text, facets: textRows }),
    context: group({ terms: textRows, explanation: richText }),
    principles: textRows,
    origins: rows(z.object({ name: text, explanation: text })).transform((origins) =>
      origins.filter(({ name }) => Object.keys(name).length > 0),
    ),
    quotation: group({ text, source: plainText.transform((source) => source ?? '') }),
    invitation: text,
    channels: rows(channel).transform((channels) =>
      channels.flatMap(({ kind, name, address }) =>
        address === null ? [] : [{ kind: kind ?? channelKind.enum.annet, name, address }],
      ),
    ),
  })
  .pipe(publishedStrategySchema)
