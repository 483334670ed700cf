import { z } from 'zod'

/** The content locales of a viigran installation. nb is the default; nn and en fall back to it. */
export const contentLocales = ['nb', 'nn', 'en'] as const
export const contentLocaleSchema = z.enum(contentLocales)
export type ContentLocale = z.infer<typeof contentLocaleSchema>

/** One value per language that has it; a language without the text is absent, never an empty string. */
export const localized = <Value extends z.ZodType>(value: Value) => z.partialRecord(contentLocaleSchema, value)
export const localizedTextSchema = localized(z.string().min(1))
export type LocalizedText = z.infer<typeof localizedTextSchema>
