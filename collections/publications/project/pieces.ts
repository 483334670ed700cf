import { z } from 'zod'

import { blocksOf } from '../richtext/index.js'
import { contentLocales, type LocalizedBlocks, type LocalizedText } from '../shape/index.js'

/** The values of a localized field in all languages, as Payload reads them with `locale: 'all'`. */
const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.object({ nb: value.nullish(), nn: value.nullish(), en: value.nullish() }).nullish()

/** A localized text. A language without it is absent, and so is one that has nothing but blanks. */
export const text = perLanguage(z.string()).transform((raw) => {
  const texts: LocalizedText = {}
  for (const locale of contentLocales) {
    const value = raw?.[locale]
    if (value != null && value.trim() !== '') texts[locale] = value
  }
  return texts
})

/** A localized text without which the document is nothing: bokmål, which the others fall back to, must have it. */
export const neededText = text.refine(({ nb }) => nb !== undefined, { error: 'is missing in nb' })

/** A localized rich text as blocks. */
export const richText = perLanguage(z.unknown()).transform((raw) => {
  const texts: LocalizedBlocks = {}
  for (const locale of contentLocales) {
    const blocks = blocksOf(raw?.[locale])
    if (blocks.length > 0) texts[locale] = blocks
  }
  return texts
})

/** A text in one language, or null. */
export const plainText = z
  .string()
  .nullish()
  .transform((raw) => (raw == null || raw.trim() === '' ? null : raw))

/** A relationship's value: the id (a number on SQLite) or, read deeper, the document. */
export const id = z
  .union([z.string(), z.number(), z.object({ id: z.union([z.string(), z.number()]) })])
  .transform((raw) => String(typeof raw === 'object' ? raw.id : raw))
export const optionalId = id.nullish().transform((raw) => raw ?? null)
export const ids = z
  .array(id.nullable())
  .nullish()
  .transform((raw) => (raw ?? []).filter((one) => one !== null))

/** A group field. One that nobody has filled in may be missing altogether. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess((raw) => raw ?? {}, z.object(shape))

/** A day, which Payload keeps as the noon of that day in UTC. */
const day = z
  .string()
  .nullish()
  .transform((raw) => raw?.slice(0, 'yyyy-mm-dd'.length) || null)
export const period = group({ from: day, to: day })

/** Rows of an array field, each with `shape`. */
export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((raw) => raw ?? [])

/** Rows of one localized text each. A row that is empty in every language is left out. */
export const textRows = rows(z.object({ text })).transform((raw) =>
  raw.map((row) => row.text).filter((texts) => Object.keys(texts).length > 0),
)
