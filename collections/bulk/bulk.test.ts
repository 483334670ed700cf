import { createLocalReq, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { draftStory, publishStory, storyData } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { everyRole } from '../testing/users.js'

const answerSchema = z.object({
  docs: z.array(z.object({ id: z.union([z.string(), z.number()]) })),
  errors: z.array(z.object({ id: z.union([z.string(), z.number()]), message: z.string() })),
  message: z.string(),
})

const rowsSchema = z.array(z.object({ document: z.string() }))

forEachDatabase((database) => {
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    users = await everyRole(database.opened.payload)
  })

  /** As Payload answers `/api/stories?where…`: the first endpoint that fits, with the body unread. */
  async function ask(method: 'patch' | 'delete', user: TypedUser, query: object, data?: object): Promise<Response> {
    const { payload } = database.opened
    const endpoints = payload.collections.stories?.config.endpoints || []
    const { handler } = endpoints.find((one) => one.path === '/' && one.method === method) ?? {}
    const sent = new Request('http://localhost/api/stories', {
      method: method.toUpperCase(),
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
    const ofRequest = { method: sent.method, headers: sent.headers, body: sent.body, text: () => sent.text() }
    const asked = { query: { depth: '0', ...query }, routeParams: { collection: 'stories' } }
    const req = await createLocalReq({ user, req: { ...ofRequest, ...asked } }, payload)
    if (handler === undefined) throw new Error('There is no such endpoint.')
    return handler(req)
  }

  const these = (ids: (string | number)[]) => ({ where: { id: { in: ids } } })
  const shown = async (ids: (string | number)[]) => {
    const { docs } = await database.opened.payload.find({
      collection: 'publications',
      where: { and: [{ document: { in: ids.map(String) } }, { state: { equals: 'published' } }] },
      sort: 'sequence',
    })
    return rowsSchema.parse(docs).map(({ document }) => document)
  }

  describe('many at once', () => {
    it('what cannot be published keeps none of the others back, and each is there when it is said to be', async () => {
      const { payload } = database.opened
      const first = await draftStory(payload)
      const unfinished = await draftStory(payload, { nytt: null })
      const last = await draftStory(payload)
      const ids = [first.id, unfinished.id, last.id]
      const answer = await ask(
        'patch',
        users.redaktor,
        { ...these(ids), sort: 'createdAt', draft: 'false' },
        { _status: 'published' },
      )
      expect(answer.status).toBe(400)
      const { docs, errors } = answerSchema.parse(await answer.json())
      expect(docs.map(({ id }) => id)).toEqual([first.id, last.id])
      expect(errors).toMatchObject([{ id: unfinished.id }])
      expect(await shown(ids)).toEqual([String(first.id), String(last.id)])
    })

    it('a fault while they are published takes nothing away from the public that was said to be there', async () => {
      const { payload } = database.opened
      const stories = [await draftStory(payload), await draftStory(payload), await draftStory(payload)]
      const ids = stories.map(({ id }) => id)
      const afterChange = payload.collections.stories?.config.hooks.afterChange ?? []
      const fails = ({ doc }: { doc: { id: unknown } }) => {
        if (doc.id === ids[1]) throw new Error('the disk is full')
      }
      afterChange.push(fails)
      const answer = await ask('patch', users.redaktor, { ...these(ids), sort: 'createdAt' }, { _status: 'published' })
      afterChange.splice(afterChange.indexOf(fails), 1)
      expect(await shown(ids)).toEqual([String(ids[0]), String(ids[2])])
      expect(await answer.text()).not.toMatch(/disk/)
    })

    it('one that meets somebody else is tried again', async () => {
      const { payload } = database.opened
      const ids = [(await draftStory(payload)).id, (await draftStory(payload)).id]
      const afterChange = payload.collections.stories?.config.hooks.afterChange ?? []
      let met = false
      const meets = () => {
        if (met) return
        met = true
        throw Object.assign(new Error('WriteConflict'), { code: 112 })
      }
      afterChange.push(meets)
      const answer = await ask('patch', users.redaktor, { ...these(ids), sort: 'createdAt' }, { _status: 'published' })
      afterChange.splice(afterChange.indexOf(meets), 1)
      expect(answer.status).toBe(200)
      expect(await shown(ids)).toEqual(ids.map(String))
    })

    it('are put into the trash, drafts too, and deleted for good', async () => {
      const { payload } = database.opened
      const ids = [(await draftStory(payload)).id, (await publishStory(payload)).id]
      const trashed = await ask('patch', users.redaktor, these(ids), { deletedAt: new Date().toISOString() })
      expect(trashed.status).toBe(200)
      expect(await shown(ids)).toEqual([])
      const deleted = await ask('delete', users.redaktor, { ...these(ids), trash: 'true' })
      expect(answerSchema.parse(await deleted.json()).docs).toHaveLength(2)
      expect((await payload.count({ collection: 'stories', where: { id: { in: ids } }, trash: true })).totalDocs).toBe(0)
    })

    it('whoever may not publish one may not publish many', async () => {
      const { payload } = database.opened
      const { id } = await payload.create({ collection: 'stories', draft: true, data: storyData({ _status: 'draft' }) })
      await ask('patch', users.bidragsyter, these([id]), { _status: 'published' }).catch(() => undefined)
      expect(await shown([id])).toEqual([])
    })

    it('whoever does not say which ones is told so, and all stay as they are', async () => {
      const { id } = await publishStory(database.opened.payload)
      await expect(ask('patch', users.redaktor, {}, { title: 'Alle sammen' })).rejects.toMatchObject({
        status: 400,
        isPublic: true,
      })
      await expect(ask('delete', users.administrator, {})).rejects.toMatchObject({ status: 400, isPublic: true })
      expect(await shown([id])).toEqual([String(id)])
    })
  })
})
