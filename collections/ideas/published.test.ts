import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { republish } from '../publications/index.js'
import { forEachDatabase } from '../testing/each-database.js'
import { sentIdea } from '../testing/ideas.js'
import { contentOf, rowOf, stateOf } from '../testing/rows.js'
import { receiveIdea } from './receive.js'

forEachDatabase((database) => {
  let payload: Payload
  beforeAll(() => {
    payload = database.opened.payload
  })
  const received = async () => {
    const idea = sentIdea()
    await receiveIdea(payload, idea)
    const { docs } = await payload.find({ collection: 'ideas', where: { reference: { equals: idea.reference } } })
    return { idea, id: docs[0]?.id ?? '' }
  }

  it('the public gets the status of an idea, and nothing that the sender said', async () => {
    const { idea, id } = await received()
    await payload.update({ collection: 'ideas', id, data: { status: 'under-vurdering', reply: 'Vi ser på det.' } })
    expect(await contentOf(payload, 'ideas', id)).toEqual({
      updatedAt: expect.any(String) as string,
      reference: idea.reference,
      status: 'under-vurdering',
      reply: 'Vi ser på det.',
      language: 'nb',
      tiltak: null,
    })
    const row = JSON.stringify(await rowOf(payload, 'ideas', id))
    for (const said of [idea.text, 'Kari', 'kari@example.no', idea.consent]) expect(row).not.toContain(said)
  })

  it('an idea that is deleted is gone for the public too', async () => {
    const { id } = await received()
    await payload.delete({ collection: 'ideas', id })
    expect(await stateOf(payload, 'ideas', id)).toBe('withdrawn')
  })

  it('an idea whose tiltak is deleted names none', async () => {
    const { id } = await received()
    const tiltak = await payload.create({ collection: 'tiltak', draft: true, data: { title: 'Benk', _status: 'draft' } })
    await payload.update({ collection: 'ideas', id, data: { status: 'tas-videre', tiltak: tiltak.id } })
    expect(await contentOf(payload, 'ideas', id)).toMatchObject({ tiltak: String(tiltak.id) })
    await payload.delete({ collection: 'tiltak', id: tiltak.id })
    const named = database.name === 'SQLite' ? null : String(tiltak.id)
    expect(await contentOf(payload, 'ideas', id)).toMatchObject({ tiltak: named })
  })

  it('rows that were lost are made again', async () => {
    const { id } = await received()
    const row = await rowOf(payload, 'ideas', id)
    await payload.db.deleteOne({ collection: 'publications', where: { key: { equals: `ideas/${id}` } } })
    await republish(payload)
    expect((await rowOf(payload, 'ideas', id))?.row).toEqual(row?.row)
  })
})
