import { z } from 'zod'

import { localeSchema } from './locale.js'
import { slugParameterSchema } from './queries.js'
import { areaReferenceSchema, tiltakReferenceSchema } from './resources.js'
import { textSchema } from './text.js'
import { ideaStatusSchema } from './vocabulary.js'

const grouped = (plain: string): string => plain.replace(/^(.{4})(.{4})/, '$1-$2-')

/**
 * The name of an idea, on its receipt: twelve digits and letters (Crockford's base 32, which has no I, L, O and U) in three groups. People may write it
 * in small letters, without hyphens, and with the letters that look like digits.
 */
export const ideaReferenceSchema = z
  .string()
  .max(40)
  .transform((written) => grouped(written.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll(/[\s-]/g, '')))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/))

/** What has become of an idea. Nothing of what the sender wrote, and nothing about the sender. */
export const ideaAnswerSchema = z
  .object({
    url: z.string().meta({ format: 'uri-reference' }),
    self: z.string().meta({ format: 'uri-reference' }),
    reference: z.string(),
    status: ideaStatusSchema,
    reply: textSchema.nullable().meta({ description: 'What the municipality answers.' }),
    tiltak: tiltakReferenceSchema.nullable().meta({ description: 'What the idea became, once that is public.' }),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'IdeaAnswer' })
export type IdeaAnswer = z.infer<typeof ideaAnswerSchema>

/** What can be wrong with a field of an idea that somebody sends. */
export const ideaFaultSchema = z.enum([
  'not-text',
  'missing',
  'too-short',
  'too-long',
  'no-words',
  'strange-characters',
  'no-email',
  'no-consent',
  'no-area',
  'unknown-field',
  'repeated',
  'not-empty',
])
export type IdeaFault = z.infer<typeof ideaFaultSchema>

/** How long each field may be, in characters (UTF-16 code units, as browsers count `maxlength`). */
export const newIdeaLimits = { leastText: 10, text: 5_000, name: 100, email: 200, consent: 1_000 } as const

const fault = (name: IdeaFault) => ({ error: name })
const isPlain = (text: string): boolean => !/(?![\n\t])[\p{Cc}\p{Cs}]/u.test(text)
const isOneLine = (text: string): boolean => !/[\n\t]/.test(text)

/** Zod's own `max` counts code points, of which one may be two units: the inbox would refuse for ever what it lets through. */
const atMost = (most: number) => [(text: string): boolean => text.length <= most, fault('too-long')] as const

const line = (most: number) =>
  z
    .string(fault('not-text'))
    .refine(...atMost(most))
    .meta({ maxLength: most })
    .refine(isPlain, fault('strange-characters'))
    .refine(isOneLine, fault('strange-characters'))

/**
 * An idea as it is sent. Whoever gives a name or an e-mail address sends the words that she agreed to along (`consent`); they are kept
 * with it.
 */
export const newIdeaSchema = z
  .strictObject({
    text: z
      .string({ error: ({ input }) => (input === undefined ? ideaFaultSchema.enum.missing : ideaFaultSchema.enum['not-text']) })
      .min(newIdeaLimits.leastText, fault('too-short'))
      .refine(...atMost(newIdeaLimits.text))
      .refine(isPlain, fault('strange-characters'))
      .regex(/\p{L}/u, fault('no-words'))
      .meta({ description: 'The idea.', maxLength: newIdeaLimits.text }),
    name: line(newIdeaLimits.name).optional(),
    email: line(newIdeaLimits.email)
      .regex(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u, fault('no-email'))
      .optional(),
    consent: line(newIdeaLimits.consent).optional().meta({
      description: 'The words by which the sender has agreed that name and e-mail address are kept. Needed with either of them.',
    }),
    area: z
      .string(fault('not-text'))
      .refine((slug) => slugParameterSchema.safeParse(slug).success, fault('no-area'))
      .optional()
      .meta({ description: 'The slug of an area.' }),
    key: z
      .string(fault('not-text'))
      .regex(/^[\w,-]{16,100}$/, fault('strange-characters'))
      .optional()
      .meta({
        description:
          'Made by chance for one form. Whoever sends the same words with the same key again, to whichever process and whenever, gets the same receipt. Without a key that holds for some minutes.',
      }),
  })
  .refine(({ name, email, consent }) => consent !== undefined || (name === undefined && email === undefined), {
    path: ['consent'],
    ...fault('no-consent'),
  })
  .meta({ id: 'NewIdea' })
export type NewIdea = z.infer<typeof newIdeaSchema>

/** What the form for ideas says, in one language. */
const ideaFormWordsSchema = z.object({
  title: z.string(),
  lead: z.string(),
  text: z.string(),
  textHint: z.string(),
  area: z.string(),
  areaHint: z.string(),
  noArea: z.string(),
  contact: z.string(),
  contactHint: z.string(),
  name: z.string(),
  email: z.string(),
  consent: z.string().meta({ description: 'What the sender agrees to. It is sent as `consent`, word for word.' }),
  privacy: z.string().meta({ description: 'The link to `privacyStatement`, which opens beside the form.' }),
  trap: z.string(),
  send: z.string(),
  sending: z.string(),
  nothingPublic: z.string(),
  unreachable: z.string().meta({ description: 'For when there is no answer.' }),
  thanks: z.string(),
  kept: z.string(),
  reference: z.string(),
  follow: z.string(),
  keep: z.string(),
  another: z.string(),
})

/** All that a form for ideas needs: its words, and the areas to choose from. */
export const ideaFormSchema = z
  .object({
    url: z.string().meta({ format: 'uri-reference', description: 'The page with the form.' }),
    self: z.string().meta({ format: 'uri-reference', description: 'Where an idea is sent, with POST.' }),
    lang: localeSchema.meta({ description: 'The language of the words.' }),
    words: ideaFormWordsSchema,
    areas: z.array(areaReferenceSchema),
    privacyStatement: z.string().nullable().meta({
      format: 'uri',
      description: 'Says how to have name and e-mail address erased. A link to it stands below the consent.',
    }),
  })
  .meta({ id: 'IdeaForm' })
export type IdeaForm = z.infer<typeof ideaFormSchema>

/** That an idea is kept, and where it can be followed. The same for a form that is sent twice. */
export const ideaReceiptSchema = z
  .object({
    url: z.string().meta({ format: 'uri-reference' }),
    self: z.string().meta({ format: 'uri-reference' }),
    reference: z.string(),
    status: ideaStatusSchema,
  })
  .meta({ id: 'IdeaReceipt' })
export type IdeaReceipt = z.infer<typeof ideaReceiptSchema>
