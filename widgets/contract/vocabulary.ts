import { z } from 'zod'

/** Does an area serve a point? The marks of the printed strategy were lost, so all begin as `ukjent`. */
export const markSchema = z.enum(['ukjent', 'ja', 'nei'])
export type Mark = z.infer<typeof markSchema>

/** An `eksempel` comes from the strategy; a `vedtatt` tiltak is one that somebody has committed to. */
export const tiltakKindSchema = z.enum(['eksempel', 'vedtatt'])
export type TiltakKind = z.infer<typeof tiltakKindSchema>

/** How far a tiltak has come. `stanset` always carries what was learnt. */
export const tiltakStatusSchema = z.enum(['ide', 'planlagt', 'pagar', 'gjennomfort', 'i-drift', 'stanset'])
export type TiltakStatus = z.infer<typeof tiltakStatusSchema>

/** «Hva vi har fått til?» and «Hvor skal vi legge innovasjonstrykket?». */
export const storyKindSchema = z.enum(['nyskapingshistorie', 'sammensatt-utfordring'])
export type StoryKind = z.infer<typeof storyKindSchema>

/** The kinds of gain that a nyskapingshistorie may have given. */
export const gainSchema = z.enum([
  'kvalitet',
  'effektivitet',
  'medarbeidertilfredshet',
  'innbyggerinnflytelse',
  'verdi-for-naeringsliv',
  'unngatte-kostnader',
  'okt-politisk-handlingsrom',
])
export type Gain = z.infer<typeof gainSchema>

/** What has become of an idea. */
export const ideaStatusSchema = z.enum(['mottatt', 'under-vurdering', 'tas-videre', 'ikke-na'])
export type IdeaStatus = z.infer<typeof ideaStatusSchema>

export const channelKindSchema = z.enum(['nettsted', 'facebook', 'e-post', 'annet'])
