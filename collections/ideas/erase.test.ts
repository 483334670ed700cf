import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { forEachDatabase } from '../testing/each-database.js'
import { sentIdea } from '../testing/ideas.js'
import { contentOf } from '../testing/rows.js'
import { as, everyRole } from '../testing/users.js'
import { eraseSenders } from './erase.js'
import { receiveIdea } from './receive.js'

const now = new Date('2026-11-26T08:00:00.000Z')

forEachDatabase((database) => {
  let payload: Payload
  beforeAll(() => {
    payload = database.opened.payload
  })
  const received = async (receivedAt: string) => {
    const idea = sentIdea({ receivedAt })
    await receiveIdea(payload, idea)
    const { docs } = await payload.find({ collection: 'ideas', where: { reference: { equals: idea.reference } } })
    return docs[0]?.id ?? ''
  }
  const read = (id: string | number) => payload.findByID({ collection: 'ideas', id, depth: 0 })
  const nobody = { name: null, email: null, consent: null, keptUntil: null }

  it('who sent an idea is forgotten after a year, and the idea and its answer stay', async () => {
    const [old, young] = [await received('2025-11-26T07:00:00.000Z'), await received('2025-11-26T09:00:00.000Z')]
    await payload.update({ collection: 'ideas', id: old, data: { status: 'ikke-na', reply: 'Benken står der.' } })
    expect(await eraseSenders(payload, now)).toBe(1)
    expect(await read(old)).toMatchObject({ ...nobody, text: 'Sett opp en benk ved elva.', reply: 'Benken står der.' })
    expect(await contentOf(payload, 'ideas', old)).toMatchObject({ reply: 'Benken står der.' })
    expect(await read(young)).toMatchObject({ name: 'Kari Hansen' })
    expect(await eraseSenders(payload, now)).toBe(0)
  })

  it('also by the form of an editor who had it open meanwhile and saves it whole', async () => {
    const { redaktor } = await everyRole(payload)
    const id = await received('2025-11-01T08:00:00.000Z')
    const opened = await read(id)
    await eraseSenders(payload, now)
    const data = { ...opened, status: 'ikke-na', reply: 'Benken står der.' }
    await payload.update({ collection: 'ideas', id, data, ...as(redaktor) })
    expect(await read(id)).toMatchObject({ ...nobody, reply: 'Benken står der.' })
  })

  it('sooner where the settings say so, and many at once', async () => {
    const ids: (string | number)[] = []
    for (let number = 0; number < 3; number += 1) ids.push(await received('2026-09-01T08:00:00.000Z'))
    await payload.updateGlobal({ slug: 'viigran-settings', data: { ideasKeptMonths: 2 } })
    await eraseSenders(payload, now)
    for (const id of ids) expect(await read(id)).toMatchObject(nobody)
    await payload.updateGlobal({ slug: 'viigran-settings', data: { ideasKeptMonths: 12 } })
  })

  it('no later than was promised, also where the settings say longer now', async () => {
    const id = await received('2025-11-01T08:00:00.000Z')
    await payload.updateGlobal({ slug: 'viigran-settings', data: { ideasKeptMonths: 24 } })
    await eraseSenders(payload, now)
    expect(await read(id)).toMatchObject(nobody)
    await payload.updateGlobal({ slug: 'viigran-settings', data: { ideasKeptMonths: 12 } })
  })

  it('by the job that comes back by itself', async () => {
    const id = await received('2024-01-01T08:00:00.000Z')
    const { queued } = await payload.jobs.handleSchedules({ queue: 'default' })
    expect(queued.map(({ taskConfig }) => taskConfig?.slug)).toEqual(['eraseIdeaSenders'])
    expect((await payload.jobs.handleSchedules({ queue: 'default' })).queued).toEqual([])
    await payload.db.updateJobs({ where: {}, data: { waitUntil: new Date(0).toISOString() }, returning: false })
    await payload.jobs.run({ queue: 'default' })
    expect(await read(id)).toMatchObject(nobody)
  })

  it('also of an idea whose tiltak is gone', async () => {
    const id = await received('2024-01-01T08:00:00.000Z')
    const tiltak = await payload.create({ collection: 'tiltak', draft: true, data: { title: 'Benk', _status: 'draft' } })
    await payload.update({ collection: 'ideas', id, data: { status: 'tas-videre', tiltak: tiltak.id } })
    await payload.delete({ collection: 'tiltak', id: tiltak.id })
    await eraseSenders(payload, now)
    expect(await read(id)).toMatchObject(nobody)
  })
})
