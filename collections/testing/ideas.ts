import { randomBytes } from 'node:crypto'

import { receivedIdeaSchema, type ReceivedIdea } from '../ideas/shape.js'

/** An idea as it comes to the inbox, from somebody who has given her name. */
export const sentIdea = (changes: Partial<ReceivedIdea> = {}): ReceivedIdea =>
  receivedIdeaSchema.parse({
    reference: (randomBytes(6).toString('hex').toUpperCase().match(/.{4}/g) ?? []).join('-'),
    receivedAt: '2026-11-26T08:00:00.000Z',
    language: 'nb',
    text: 'Sett opp en benk ved elva.',
    name: 'Kari Hansen',
    email: 'kari@example.no',
    consent: 'Ja, kommunen kan ta vare på navnet mitt.',
    area: null,
    ...changes,
  })
