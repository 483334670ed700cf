import { expect, it } from 'vitest'

import { forEachDatabase } from '../../cms/feed/testing/each-database.js'
import { seed } from '../../cms/seed/index.js'
import { publicationsAgree } from '../../collections/publications/index.js'
import { fill } from './index.js'

forEachDatabase((database) => {
  it('what it makes is what an editor could have made: found, editable, and published as it stands', async () => {
    const { payload } = database.opened
    await seed(payload)
    const lines: string[] = []
    await fill(payload, { stories: 60, tiltak: 40 }, (line) => lines.push(line))
    expect(lines.at(-1)).toBe('stories: 60')
    expect((await payload.count({ collection: 'stories', where: { _status: { equals: 'published' } } })).totalDocs).toBe(60)
    expect((await payload.count({ collection: 'tiltak', where: { kind: { equals: 'vedtatt' } } })).totalDocs).toBe(40)
    expect(await publicationsAgree(payload)).toBe(true)

    const { docs } = await payload.find({ collection: 'stories', sort: '-publishedAt', limit: 200, draft: true, depth: 0 })
    const copy = docs.find(({ slug }) => typeof slug === 'string' && slug.endsWith('-kopi-36'))
    const id = copy?.id ?? ''
    await payload.update({ collection: 'stories', id, draft: true, data: { title: 'Endret' } })
    const changed = await payload.findByID({ collection: 'stories', id, draft: true, depth: 0 })
    expect(changed.title).toBe('Endret')
    expect(changed.points).toEqual(copy?.points)
    await payload.update({ collection: 'stories', id, data: { _status: 'published' } })
    expect(await publicationsAgree(payload)).toBe(true)
  })
})
