import { z } from 'zod'

import { localizedBlocksSchema } from './blocks.js'
import { contentLocaleSchema, localizedTextSchema } from './localized.js'

/** Ids are strings on both databases: SQLite's numbers and MongoDB's ObjectIds alike. */
const id = z.string().min(1)
const slug = z.string().min(1)
const instant = z.iso.datetime()
const date = z.iso.date()
const period = z.object({ from: date.nullable(), to: date.nullable() })
const text = localizedTextSchema
const named = z.object({ name: text, explanation: text })

/** When the document was last changed in public. ISO 8601, UTC. */
const dated = { updatedAt: instant }

export const publishedSettingsSchema = z.object({
  ...dated,
  municipality: z.string(),
  currentStrategy: id.nullable(),
  accessibilityStatement: z.string().nullable(),
  /** Nothing in rows from before it could be told. */
  privacyStatement: z.string().nullish(),
  /** After how many months it is forgotten who sent an idea. Nothing where nobody has said so, as in rows from before there were ideas. */
  ideasKeptMonths: z.number().int().min(1).nullish(),
})

export const publishedStrategySchema = z.object({
  ...dated,
  title: text,
  period,
  vision: text,
  visionSource: text,
  values: text,
  valuesSource: text,
  goal: text,
  background: localizedBlocksSchema,
  levelsIntroduction: text,
  levels: z.array(text),
  definition: z.object({ name: text, explanation: text, facets: z.array(text) }),
  context: z.object({ terms: z.array(text), explanation: localizedBlocksSchema }),
  principles: z.array(text),
  origins: z.array(named),
  quotation: z.object({ text, source: z.string() }),
  /** The sentences that invite to follow the work and to send ideas, printed above the channels. */
  invitation: text,
  channels: z.array(z.object({ kind: z.enum(['nettsted', 'facebook', 'e-post', 'annet']), name: text, address: z.string() })),
})

export const publishedPointSchema = z.object({ ...dated, strategy: id, number: z.number().int().min(1), statement: text })

export const publishedAreaSchema = z.object({
  ...dated,
  strategy: id,
  number: z.number().int().min(1),
  slug,
  title: text,
  aim: text,
  /** Point number → mark. A point that is not named here is `ukjent`. */
  matrix: z.record(z.string().regex(/^\d+$/), z.enum(['ukjent', 'ja', 'nei'])),
})

export const publishedTiltakSchema = z.object({
  ...dated,
  slug,
  /** Its place within its area, from 1; null sorts last. */
  number: z.number().int().nullable(),
  title: text,
  description: text,
  kind: z.enum(['eksempel', 'vedtatt']),
  status: z.enum(['ide', 'planlagt', 'pagar', 'gjennomfort', 'i-drift', 'stanset']),
  owner: z.string().nullable(),
  period,
  lesson: text,
  area: id.nullable(),
  points: z.array(id),
})

export const publishedStorySchema = z.object({
  ...dated,
  slug,
  kind: z.enum(['nyskapingshistorie', 'sammensatt-utfordring']),
  /** First publication; stays when the story is edited. */
  publishedAt: instant,
  title: text,
  summary: text,
  nytt: text,
  nyttig: text,
  nyttiggjort: text,
  gains: z.array(
    z.enum([
      'kvalitet',
      'effektivitet',
      'medarbeidertilfredshet',
      'innbyggerinnflytelse',
      'verdi-for-naeringsliv',
      'unngatte-kostnader',
      'okt-politisk-handlingsrom',
    ]),
  ),
  body: localizedBlocksSchema,
  images: z.array(id),
  points: z.array(id),
  areas: z.array(id),
  tiltak: z.array(id),
})

/** Media is public only while something public shows it. */
export const publishedMediaSchema = z.object({
  ...dated,
  alt: text,
  credit: z.string().nullable(),
  focal: z.object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  /** Files as the CMS names them, narrowest first. Width and height in px, bytes in B. */
  files: z.array(
    z.object({
      filename: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      type: z.string(),
      bytes: z.number().int(),
    }),
  ),
})

/** Of an idea only what its sender may see by its reference: nothing that the sender said, and nothing about the sender. */
export const publishedIdeaSchema = z.object({
  ...dated,
  reference: z.string().min(1),
  status: z.enum(['mottatt', 'under-vurdering', 'tas-videre', 'ikke-na']),
  reply: z.string().nullable(),
  /** The language that the idea was sent in, and is answered in. */
  language: contentLocaleSchema,
  tiltak: id.nullable(),
})

export type PublishedSettings = z.infer<typeof publishedSettingsSchema>
export type PublishedStrategy = z.infer<typeof publishedStrategySchema>
export type PublishedArea = z.infer<typeof publishedAreaSchema>
