import { Forbidden, type Payload, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { forEachDatabase } from '../testing/each-database.js'
import { sentIdea } from '../testing/ideas.js'
import { as, everyRole } from '../testing/users.js'
import { receiveIdea } from './receive.js'
import { receivedIdeaSchema, type ReceivedIdea } from './shape.js'

it('a name without a consent is not received', () => {
  expect(receivedIdeaSchema.safeParse({ ...sentIdea(), consent: null }).success).toBe(false)
})

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
  })

  const stored = async ({ reference }: Pick<ReceivedIdea, 'reference'>) =>
    (await payload.find({ collection: 'ideas', where: { reference: { equals: reference } }, depth: 0 })).docs
  const saidIn = ({ keptMonths: _, ...said }: ReceivedIdea) => said
  const received = async (changes: Partial<ReceivedIdea> = {}) => {
    const idea = sentIdea(changes)
    await receiveIdea(payload, idea)
    const [document] = await stored(idea)
    return { idea, id: document?.id ?? '' }
  }

  describe('an idea that comes', () => {
    it('is in the inbox with everything that the sender said', async () => {
      const strategy = await payload.create({ collection: 'strategies', draft: true, data: { title: 'S', _status: 'draft' } })
      const data = { title: 'Natur', number: 1, strategy: strategy.id, _status: 'draft' }
      const area = await payload.create({ collection: 'areas', draft: true, data })
      await payload.update({ collection: 'areas', id: area.id, draft: true, data: { slug: 'natur' } })
      const { idea } = await received({ area: 'natur' })
      expect(await stored(idea)).toMatchObject([{ ...saidIn(idea), area: area.id, status: 'mottatt' }])
    })

    it('is there once, however often it comes', async () => {
      const idea = sentIdea()
      expect(await receiveIdea(payload, idea)).toBe('received')
      expect(await receiveIdea(payload, { ...idea, text: 'En annen tekst' })).toBe('known')
      expect(await stored(idea)).toMatchObject([{ text: idea.text }])
    })

    it.each([
      [2, '2027-01-26T08:00:00.000Z'],
      [24, '2027-11-26T08:00:00.000Z'],
      [null, '2027-11-26T08:00:00.000Z'],
    ])(
      'whose form promised %s months has its sender until then, or for the twelve of the settings',
      async (keptMonths, keptUntil) => {
        const { idea } = await received({ keptMonths })
        expect(await stored(idea)).toMatchObject([{ keptUntil }])
      },
    )

    it('is not lost when its area is gone', async () => {
      const { idea } = await received({ area: 'nedlagt' })
      expect(await stored(idea)).toHaveLength(1)
    })
  })

  describe('whoever may not publish', () => {
    const outsiders = (): [string, TypedUser | null][] => [
      ['the anonymous', null],
      ['a bidragsyter', users.bidragsyter],
    ]

    it('sees no idea, and no name', async () => {
      const { id } = await received()
      for (const [who, user] of outsiders()) {
        await expect(payload.find({ collection: 'ideas', ...as(user) }), who).rejects.toThrow(Forbidden)
        await expect(payload.findByID({ collection: 'ideas', id, ...as(user) }), who).rejects.toThrow(Forbidden)
        await expect(payload.count({ collection: 'ideas', ...as(user) }), who).rejects.toThrow(Forbidden)
      }
    })

    it('answers none, deletes none and makes none', async () => {
      const { id } = await received()
      for (const [who, user] of outsiders()) {
        const data = { status: 'under-vurdering' }
        await expect(payload.update({ collection: 'ideas', id, data, ...as(user) }), who).rejects.toThrow(Forbidden)
        await expect(payload.delete({ collection: 'ideas', id, ...as(user) }), who).rejects.toThrow(Forbidden)
      }
      for (const user of [null, ...Object.values(users)])
        await expect(payload.create({ collection: 'ideas', data: sentIdea(), ...as(user) })).rejects.toThrow(Forbidden)
    })
  })

  describe('an editor', () => {
    const answered = (id: string | number, data: Record<string, unknown>) =>
      payload.update({ collection: 'ideas', id, data, depth: 0, ...as(users.redaktor) })

    it('answers, and what the sender agreed to stays as it was', async () => {
      const { idea, id } = await received()
      const changed = { reference: '0000-0000-0000', language: 'en', consent: 'Noe annet' }
      const reply = 'Vi ser på det i vår.'
      expect(await answered(id, { ...changed, status: 'under-vurdering', reply })).toMatchObject({
        ...saidIn(idea),
        area: null,
        status: 'under-vurdering',
        reply,
      })
    })

    it('takes out of the text what nobody should have written there', async () => {
      const { id } = await received({ text: 'Naboen min Per er syk. Sett opp en benk.' })
      expect(await answered(id, { text: 'Sett opp en benk.' })).toMatchObject({ text: 'Sett opp en benk.' })
      await expect(answered(id, { text: '' })).rejects.toThrow()
    })

    it('takes a name away when the sender asks for it', async () => {
      const { id } = await received()
      expect(await answered(id, { name: null, email: null })).toMatchObject({ name: null, email: null })
    })

    it('does not say «not now» without saying why', async () => {
      const { id } = await received()
      const refused = { data: { errors: [{ path: 'reply', message: expect.stringContaining('Skriv et svar') as string }] } }
      for (const reply of [undefined, '', ' \n'])
        await expect(answered(id, { status: 'ikke-na', reply })).rejects.toMatchObject(refused)
      await answered(id, { status: 'ikke-na', reply: 'Benken står der.' })
    })

    it('takes an idea further only to a tiltak', async () => {
      const { id } = await received()
      const refused = { data: { errors: [{ path: 'tiltak', message: expect.stringContaining('Velg tiltaket') as string }] } }
      await expect(answered(id, { status: 'tas-videre' })).rejects.toMatchObject(refused)
      const tiltak = await payload.create({ collection: 'tiltak', draft: true, data: { title: 'Benk', _status: 'draft' } })
      expect(await answered(id, { status: 'tas-videre', tiltak: tiltak.id })).toMatchObject({ tiltak: tiltak.id })
    })
  })

  it('no version keeps what is erased', () => {
    const { versions, trash } = payload.collections.ideas?.config ?? {}
    expect([Boolean(versions), Boolean(trash)]).toEqual([false, false])
  })
})
