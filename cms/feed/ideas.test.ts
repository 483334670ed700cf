import { afterAll, beforeAll, expect, it } from 'vitest'

import { sentIdea } from '../../collections/testing/ideas.js'
import { feedIdeasPath } from './protocol.js'
import { forEachDatabase } from './testing/each-database.js'
import { serveFeed, token, type ServedFeed } from './testing/served.js'

forEachDatabase((database) => {
  let feed: ServedFeed
  beforeAll(async () => {
    feed = await serveFeed(database.opened)
  })
  afterAll(() => feed.close())

  const bring = async (idea: unknown, carried = token) =>
    (
      await fetch(feed.origin + feedIdeasPath, {
        method: 'POST',
        headers: { Authorization: `Bearer ${carried}` },
        body: JSON.stringify(idea),
      })
    ).status
  const inInbox = async (reference: string) =>
    (await database.opened.payload.count({ collection: 'ideas', where: { reference: { equals: reference } } })).totalDocs

  it('an idea that is brought again and again is in the inbox once', async () => {
    const idea = sentIdea()
    expect(await Promise.all([1, 2, 3].map(() => bring(idea)))).toEqual([200, 200, 200])
    expect(await bring(idea)).toBe(200)
    expect(await inInbox(idea.reference)).toBe(1)
  })

  it('characters are counted as the form and the inbox count them: the longest idea arrives, a longer one is refused and not asked about for ever', async () => {
    const idea = sentIdea({ text: 'a😀'.repeat(1_666) + 'bb' })
    expect([idea.text.length, await bring(idea), await inInbox(idea.reference)]).toEqual([5_000, 200, 1])
    expect(await bring({ ...sentIdea(), text: `${idea.text}c` })).toBe(422)
    expect(await bring({ ...sentIdea(), name: '😀'.repeat(51) })).toBe(422)
  })

  it('nobody without the token brings one', async () => {
    const idea = sentIdea()
    expect(await bring(idea, 'another token')).toBe(401)
    expect(await inInbox(idea.reference)).toBe(0)
  })

  it.each([null, {}, [], 'x', { ...sentIdea(), reference: 'x' }, { ...sentIdea(), consent: null }])(
    '%j is no idea, and will not come again',
    async (nonsense) => {
      expect(await bring(nonsense)).toBe(422)
    },
  )
})
