import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { forEachDatabase } from '../testing/each-database.js'
import { sentIdea } from '../testing/ideas.js'
import { everyRole } from '../testing/users.js'
import { receiveIdea } from './receive.js'
import { ideaToTiltak } from './to-tiltak.js'

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
  })
  const received = async (text: string) => {
    const idea = sentIdea({ text })
    await receiveIdea(payload, idea)
    const { docs } = await payload.find({ collection: 'ideas', where: { reference: { equals: idea.reference } } })
    return docs[0]?.id ?? ''
  }

  it('an editor makes a draft of a tiltak out of an idea, and its sender is told', async () => {
    const id = await received('Sett opp en benk ved elva. Da kan de eldre hvile.')
    const tiltak = await ideaToTiltak(payload, id, users.redaktor)
    expect(await payload.findByID({ collection: 'ideas', id, depth: 0 })).toMatchObject({ status: 'tas-videre', tiltak })
    expect(await payload.findByID({ collection: 'tiltak', id: tiltak, draft: true })).toMatchObject({
      title: 'Sett opp en benk ved elva',
      description: 'Sett opp en benk ved elva. Da kan de eldre hvile.',
      kind: 'vedtatt',
      status: 'ide',
      _status: 'draft',
    })
  })

  it('pressing twice makes one tiltak', async () => {
    const id = await received('Bygg en bru over elva ved skolen.')
    const first = await ideaToTiltak(payload, id, users.redaktor)
    expect(await ideaToTiltak(payload, id, users.administrator)).toBe(first)
    const { totalDocs } = await payload.count({ collection: 'tiltak', where: { title: { contains: 'bru over elva' } } })
    expect(totalDocs).toBe(1)
  })

  it.each(['deleted', 'put into the trash'])('a tiltak that has been %s gives way to another one', async (how) => {
    const id = await received('Lag en badeplass ved elva.')
    const first = await ideaToTiltak(payload, id, users.redaktor)
    if (how === 'deleted') await payload.delete({ collection: 'tiltak', id: first })
    else await payload.update({ collection: 'tiltak', id: first, data: { deletedAt: new Date().toISOString() } })
    const second = await ideaToTiltak(payload, id, users.redaktor)
    expect(await payload.findByID({ collection: 'tiltak', id: second, draft: true })).toMatchObject({
      title: 'Lag en badeplass ved elva',
    })
    expect(await payload.findByID({ collection: 'ideas', id, depth: 0 })).toMatchObject({ status: 'tas-videre', tiltak: second })
  })

  it('a long idea gets a title that ends between two words', async () => {
    const id = await received(`Vi trenger ${'mange flere benker '.repeat(20)}ved elva`)
    const { title } = await payload.findByID({
      collection: 'tiltak',
      id: await ideaToTiltak(payload, id, users.redaktor),
      draft: true,
    })
    expect(title).toMatch(/^Vi trenger mange .*(mange|flere|benker) …$/)
  })

  it('nobody else makes one', async () => {
    const id = await received('En idé som blir liggende.')
    for (const user of [null, users.bidragsyter]) await expect(ideaToTiltak(payload, id, user)).rejects.toThrow()
    expect(await payload.findByID({ collection: 'ideas', id, depth: 0 })).toMatchObject({ status: 'mottatt' })
  })
})
