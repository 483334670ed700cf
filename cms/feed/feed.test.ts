import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { draftStory, publishStory, uploadPicture } from '../../collections/testing/content.js'
import { forEachDatabase } from './testing/each-database.js'
import { read, type TestReader } from './testing/reader.js'
import { serveFeed, token, type ServedFeed } from './testing/served.js'

forEachDatabase((database) => {
  let feed: ServedFeed
  const readers: TestReader[] = []
  const connect = async (cursor?: string) => {
    const reader = await read(feed.origin, token, cursor)
    readers.push(reader)
    return reader
  }
  /**
   * Readers that have been told of everything so far. A snapshot alone does not say so: its cursor may lie before rows that are in it,
   * which then come once more.
   */
  const caughtUp = async (count: number) => {
    const all = await Promise.all(Array.from({ length: count }, () => connect()))
    await Promise.all(all.map((reader) => reader.snapshot()))
    const { id } = await publishStory(database.opened.payload, { title: 'Merke' })
    const batches = await Promise.all(all.map((reader) => reader.batchWith((row) => row.id === String(id))))
    return all.map((reader, index) => ({ reader, cursor: batches[index]?.cursor }))
  }
  const caughtUpReader = async () => {
    const [one] = await caughtUp(1)
    if (one === undefined) throw new Error('There is one.')
    return one
  }
  beforeAll(async () => {
    feed = await serveFeed(database.opened)
  })
  afterEach(() => {
    for (const reader of readers.splice(0)) reader.leave()
  })
  afterAll(() => feed.close())

  it('a reader that has nothing gets everything', async () => {
    const { payload } = database.opened
    const before = await publishStory(payload, { title: 'Før' })
    await draftStory(payload)
    const reader = await connect()
    const snapshot = await reader.snapshot()
    expect(snapshot.rows.map(({ id }) => id)).toContain(String(before.id))
  })

  it('a reader is told of what is committed, and of what is withdrawn', async () => {
    const { payload } = database.opened
    const { reader } = await caughtUpReader()
    const after = await publishStory(payload, { title: 'Etter' })
    expect(await reader.batch()).toMatchObject({
      mode: 'changes',
      complete: true,
      rows: [{ state: 'published', kind: 'stories', id: String(after.id), content: { title: { nb: 'Etter' } } }],
    })
    await payload.delete({ collection: 'stories', id: after.id })
    expect(await reader.batch()).toMatchObject({ rows: [{ state: 'withdrawn', kind: 'stories', id: String(after.id) }] })
  })

  it('what one transaction wrote comes in one batch', async () => {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    const { reader } = await caughtUpReader()
    await publishStory(payload, { images: [picture.id] })
    const { rows } = await reader.batch()
    expect(rows.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual(['media published', 'stories published'])
  })

  it('nothing is told before its commit, and nothing at all of what was rolled back', async () => {
    const { payload } = database.opened
    const { reader } = await caughtUpReader()
    const lost = (await payload.db.beginTransaction()) ?? undefined
    await publishStory(payload, { title: 'Angret' }, { transactionID: lost })
    await payload.db.rollbackTransaction(lost ?? '')
    const kept = (await payload.db.beginTransaction()) ?? undefined
    const { id } = await publishStory(payload, { title: 'Står' }, { transactionID: kept })
    await payload.db.commitTransaction(kept ?? '')
    expect((await reader.batch()).rows.map((row) => row.id)).toEqual([String(id)])
  })

  it('a reader that was away gets what it missed, and no more', async () => {
    const { payload } = database.opened
    const { reader: first, cursor } = await caughtUpReader()
    first.leave()
    const missed = await publishStory(payload, { title: 'Mens du var borte' })
    const second = await connect(cursor)
    const batch = await second.batch()
    expect(batch.mode).toBe('changes')
    expect(batch.rows.map(({ id }) => id)).toEqual([String(missed.id)])
    second.leave()
    expect(await (await connect(batch.cursor)).batch()).toMatchObject({ mode: 'changes', rows: [], complete: true })
  })

  it('a cursor is good for another process that serves the same database', async () => {
    const { payload } = database.opened
    const { cursor } = await caughtUpReader()
    const { id } = await publishStory(payload)
    const other = await serveFeed(database.opened)
    const there = await read(other.origin, token, cursor)
    expect((await there.batch()).rows.map((row) => row.id)).toEqual([String(id)])
    await other.close()
    await there.ended
  })

  it.each(['', 'nonsense', 'sequence-1', 'sequence-9007199254740991', 'stream-82', `stream-82${'0'.repeat(80)}`, 'stream-'])(
    'a reader with a cursor that means nothing here («%s») gets everything anew',
    async (cursor) => {
      const reader = await connect(cursor)
      expect(await reader.batch()).toMatchObject({ mode: 'snapshot' })
    },
  )

  it('every reader gets every change', async () => {
    const { payload } = database.opened
    const all = await caughtUp(3)
    const { id } = await publishStory(payload)
    for (const { reader } of all) expect((await reader.batch()).rows.map((row) => row.id)).toEqual([String(id)])
  })

  it('tells at once how the database is', async () => {
    await (await connect()).heartbeat('up')
  })

  it.each([
    ['no token', {}],
    ['another token', { Authorization: 'Bearer another' }],
    ['a token of the same length', { Authorization: `Bearer ${'x'.repeat(token.length)}` }],
    ['the bare token', { Authorization: token }],
  ])('says nothing to somebody with %s', async (_what, headers: Record<string, string>) => {
    for (const path of ['/feed', '/feed/media/a.webp', '/feed/other']) {
      const response = await fetch(new URL(path, feed.origin), { headers })
      expect(response.status).toBe(401)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(await response.text()).not.toContain('row')
    }
  })

  it('leaves other paths to others, and answers only GET', async () => {
    const headers = { Authorization: `Bearer ${token}` }
    expect(await (await fetch(new URL('/feeds', feed.origin), { headers })).text()).toBe('not the feed')
    expect((await fetch(new URL('/feed/other', feed.origin), { headers })).status).toBe(404)
    const posted = await fetch(new URL('/feed', feed.origin), { method: 'POST', headers })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET'])
  })
})
