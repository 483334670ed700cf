import type { RelationshipFieldSingleValidation, TextareaFieldValidation } from 'payload'
import { relationship, textarea } from 'payload/shared'
import { z } from 'zod'

import { identityOf } from '../fields/identity.js'
import { wordsFor } from '../translations/index.js'
import { ideaStatuses } from './shape.js'

const siblingSchema = z.object({ status: z.enum(ideaStatuses).catch('mottatt') })

/** Whoever is told «not now» is told why. */
export const demandReply: TextareaFieldValidation = async (value, options) => {
  const sound = await textarea(value, options)
  if (sound !== true || siblingSchema.parse(options.siblingData).status !== 'ikke-na' || value?.trim()) return sound
  return wordsFor(options.req.i18n.language, (t) => t.validation.replyRequired)
}

/** What is taken further is taken somewhere. */
export const demandTiltak: RelationshipFieldSingleValidation = async (value, options) => {
  const sound = await relationship(value, options)
  const isNeeded = siblingSchema.parse(options.siblingData).status === 'tas-videre'
  if (sound !== true || !isNeeded || identityOf(value) !== null) return sound
  return wordsFor(options.req.i18n.language, (t) => t.validation.tiltakRequired)
}
