import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import { requestOf, userWith } from '../../../collections/testing/users.js'
import { forEachDatabase } from '../../feed/testing/each-database.js'
import { statementsFor } from './statements.js'

const strategy = async (payload: Payload, statement: string) => {
  const { id } = await payload.create({
    collection: 'strategies',
    data: { title: statement, _status: 'published' },
    draft: false,
  })
  const point = { strategy: id, number: 1, statement, _status: 'published' }
  return { id, point: (await payload.create({ collection: 'points', data: point })).id }
}

forEachDatabase((database) => {
  it('whoever fills in the matrix reads what the points of its strategy say, in her language where it is written', async () => {
    const { payload } = database.opened
    const user = await userWith(payload, 'administrator')
    const [own, current] = [await strategy(payload, 'Vi er nysgjerrige'), await strategy(payload, 'Vi prøver')]
    await payload.update({ collection: 'points', id: own.point, locale: 'nn', data: { statement: 'Vi er nyfikne' } })
    await payload.updateGlobal({ slug: 'viigran-settings', data: { currentStrategy: current.id } })
    const read = async (language: 'nb' | 'nn' | 'en', of: unknown) => {
      const request = await requestOf(payload, user)
      return (await statementsFor({ payload, user, i18n: { ...request.i18n, language } }, of)).get(1)
    }
    expect(await read('nb', own.id)).toBe('Vi er nysgjerrige')
    expect(await read('nn', own.id)).toBe('Vi er nyfikne')
    expect(await read('en', { id: own.id })).toBe('Vi er nysgjerrige')
    expect(await read('nb', undefined)).toBe('Vi prøver')
  })
})
