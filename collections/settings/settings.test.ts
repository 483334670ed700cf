import type { Payload, TypedUser } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { forEachDatabase } from '../testing/each-database.js'
import { as, everyRole } from '../testing/users.js'

forEachDatabase((database) => {
  let payload: Payload
  let redaktor: TypedUser
  beforeAll(async () => {
    payload = database.opened.payload
    redaktor = (await everyRole(payload)).redaktor
  })

  const save = (data: Record<string, unknown>) => payload.updateGlobal({ slug: 'viigran-settings', data, ...as(redaktor) })
  const refused = (path: string, message: string) => ({ data: { errors: [{ path, message }] } })
  const strategy = async (data: Record<string, unknown>) =>
    (await payload.create({ collection: 'strategies', draft: data._status === 'draft', data: { title: 'En utgave', ...data } }))
      .id

  it.each(['accessibilityStatement', 'privacyStatement'])(
    'no reader is sent from %s to a script or an unprotected page',
    async (field) => {
      for (const address of ['javascript:alert(1)', 'http://uustatus.no/nb/1', 'uustatus.no']) {
        const message = 'Skriv en adresse som begynner med https://.'
        await expect(save({ [field]: address }), address).rejects.toMatchObject(refused(field, message))
      }
      await save({ [field]: 'https://uustatus.no/nb/1' })
      expect(await save({ [field]: '' })).toMatchObject({ [field]: '' })
    },
  )

  it('the current strategy is one that everybody can read', async () => {
    const message = 'Publiser strategien før du gjør den gjeldende.'
    const hidden = [
      await strategy({ _status: 'draft' }),
      await strategy({ _status: 'published', deletedAt: new Date().toISOString() }),
    ]
    for (const currentStrategy of hidden) {
      await expect(save({ currentStrategy })).rejects.toMatchObject(refused('currentStrategy', message))
    }
    const currentStrategy = await strategy({ _status: 'published' })
    expect(await save({ currentStrategy })).toMatchObject({ currentStrategy: { id: currentStrategy } })
    expect(await save({ currentStrategy: null })).toMatchObject({ currentStrategy: null })
  })
})
