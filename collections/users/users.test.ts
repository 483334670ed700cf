import { canAccessAdmin, Forbidden, LockedAuth, type Payload, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftStory, publishStory, storyData, uploadPicture } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'
import { as, everyRole, password, requestOf } from '../testing/users.js'

forEachDatabase((database) => {
  let payload: Payload
  let users: Awaited<ReturnType<typeof everyRole>>
  beforeAll(async () => {
    payload = database.opened.payload
    users = await everyRole(payload)
  })

  const seenBy = async (user: TypedUser) =>
    (await payload.find({ collection: 'users', sort: 'email', ...as(user) })).docs.map(({ id }) => id)
  const newUser = (role: string, email: string) => ({ collection: 'users', data: { email, password, role } }) as const

  it('the first user is an administrator, whatever was asked for, and the second is not', async () => {
    const another = await database.openAnother()
    try {
      const role = 'bidragsyter'
      expect(await another.payload.create(newUser(role, 'forst@example.no'))).toMatchObject({ role: 'administrator' })
      expect(await another.payload.create(newUser(role, 'neste@example.no'))).toMatchObject({ role })
    } finally {
      await another.close()
    }
  })

  it.each(['bidragsyter', 'redaktor'] as const)('a %s sees no colleague’s account and makes none', async (role) => {
    expect(await seenBy(users[role])).toEqual([users[role].id])
    await expect(payload.create({ ...newUser('bidragsyter', 'ny@example.no'), ...as(users[role]) })).rejects.toThrow(Forbidden)
  })

  it('an editor without a name is known by the e-mail address, and not by a number', async () => {
    const nameless = await payload.create(newUser('redaktor', 'kari@example.no'))
    expect(nameless).toMatchObject({ title: 'kari@example.no' })
    expect(await payload.update({ collection: 'users', id: nameless.id, data: { name: 'Kari' } })).toMatchObject({
      title: 'Kari',
    })
    await payload.delete({ collection: 'users', id: nameless.id })
  })

  it('an administrator sees all', async () => {
    expect(await seenBy(users.administrator)).toEqual([users.administrator.id, users.bidragsyter.id, users.redaktor.id])
  })

  it('a password of eleven characters lets nobody in, whichever way it comes', async () => {
    const short = '12345678901'
    const refused = { data: { errors: [{ path: 'password', message: 'Passordet må ha minst 12 tegn.' }] } }
    const data = { email: 'kort@example.no', password: short, role: 'redaktor' }
    const another = await database.openAnother()
    try {
      // The first user.
      await expect(another.payload.create({ collection: 'users', data })).rejects.toMatchObject(refused)
    } finally {
      await another.close()
    }
    await expect(payload.create({ collection: 'users', data, ...as(users.administrator) })).rejects.toMatchObject(refused)
    const own = { collection: 'users', id: users.redaktor.id, data: { password: short }, ...as(users.redaktor) } as const
    await expect(payload.update(own)).rejects.toMatchObject(refused)
    await payload.update({ ...own, data: { password: `${short}2` } })
  })

  it('five wrong passwords lock an account, and only an administrator opens it again', async () => {
    await payload.create(newUser('redaktor', 'glemsk@example.no'))
    const logIn = (given: string) => payload.login({ collection: 'users', data: { email: 'glemsk@example.no', password: given } })
    const unlock = (user: TypedUser) => payload.unlock({ collection: 'users', data: { email: 'glemsk@example.no' }, ...as(user) })
    for (let attempt = 1; attempt <= 4; attempt += 1) await expect(logIn('feil')).rejects.toThrow()
    expect(await logIn(password)).toHaveProperty('token')

    for (let attempt = 1; attempt <= 5; attempt += 1) await expect(logIn('feil')).rejects.toThrow()
    await expect(logIn(password)).rejects.toThrow(LockedAuth)
    for (const user of [users.redaktor, users.bidragsyter]) await expect(unlock(user)).rejects.toThrow(Forbidden)
    await expect(logIn(password)).rejects.toThrow(LockedAuth)
    await unlock(users.administrator)
    expect(await logIn(password)).toHaveProperty('token')
  })

  describe('an account whose role nobody knows', () => {
    let unknown: TypedUser
    beforeAll(async () => {
      unknown = Object.assign({}, users.administrator, { role: 'sjef' })
    })

    it('does not open the admin', async () => {
      const open = async (user: TypedUser) => canAccessAdmin({ req: await requestOf(payload, user) })
      await expect(open(unknown)).rejects.toThrow()
      await open(users.bidragsyter)
    })

    it('reads what the public reads', async () => {
      const [story, draft] = [await publishStory(payload), await draftStory(payload)]
      const { docs } = await payload.find({ collection: 'stories', draft: true, ...as(unknown) })
      const ids = docs.map(({ id }) => id)
      expect(ids).toContain(story.id)
      expect(ids).not.toContain(draft.id)
      for (const collection of ['media', 'users'] as const) {
        await expect(payload.find({ collection, ...as(unknown) }), collection).rejects.toThrow(Forbidden)
      }
    })

    it('writes nothing, not even a draft', async () => {
      const { id } = await draftStory(payload)
      const draft = { collection: 'stories', draft: true, data: storyData(), ...as(unknown) } as const
      await expect(payload.create(draft)).rejects.toThrow(Forbidden)
      await expect(payload.update({ ...draft, id })).rejects.toThrow(Forbidden)
      await expect(payload.delete({ collection: 'stories', id, ...as(unknown) })).rejects.toThrow(Forbidden)
      const picture = await uploadPicture(payload)
      await expect(
        payload.update({ collection: 'media', id: picture.id, data: { alt: 'Mitt' }, ...as(unknown) }),
      ).rejects.toThrow(Forbidden)
      await expect(
        payload.update({ collection: 'users', id: unknown.id, data: { name: 'Jeg' }, ...as(unknown) }),
      ).rejects.toThrow(Forbidden)
    })
  })
})
