import { z } from 'zod'

/** The written languages that content comes in: bokmål (default), nynorsk, English. BCP 47 tags. */
export const locales = ['nb', 'nn', 'en'] as const
export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>
export const defaultLocale = 'nb' satisfies Locale

/** What a reader gets when a text is missing in the language asked for, in order. */
export const localeFallbacks: Record<Locale, readonly Locale[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
}
