import { setImmediate as turnOfTheLoop } from 'node:timers/promises'

import type { Payload } from 'payload'

import { draftStory, storyData } from '../../../collections/testing/content.js'
import type { Standing } from './messages.js'

type Say = (standing: Standing) => void

/** Writes one story after the other for ever: as a draft, saved again, published, changed, taken back; every other one is deleted. */
export async function writeStories(payload: Payload, begun: Say, acknowledged: Say): Promise<never> {
  for (let number = 1; ; number += 1) {
    const { id, title } = await draftStory(payload)
    let standing: Standing = { id, title: String(title), state: 'draft' }
    acknowledged(standing)
    const write = async (next: Partial<Standing>, work: () => Promise<unknown>) => {
      standing = { ...standing, ...next }
      begun(standing)
      await work()
      acknowledged(standing)
      await turnOfTheLoop()
    }
    const save = (next: { title: string }) =>
      write(next, () => payload.update({ collection: 'stories', id, draft: true, data: next }))
    const publish = (next: { title: string }) =>
      write({ ...next, state: 'published' }, () =>
        payload.update({ collection: 'stories', id, data: { ...storyData(next), _status: 'published' } }),
      )
    await save({ title: `${standing.title} a` })
    await publish({ title: `${standing.title} b` })
    await publish({ title: `${standing.title} c` })
    if (number % 3 === 0) continue
    await write({ state: 'draft' }, () => payload.update({ collection: 'stories', id, data: { _status: 'draft' } }))
    if (number % 3 === 1) await write({ state: 'deleted' }, () => payload.delete({ collection: 'stories', id }))
  }
}
