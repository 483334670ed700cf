import { expect, it } from 'vitest'

import { forEachDatabase } from '../../cms/feed/testing/each-database.js'

forEachDatabase((database) => {
  it('an editor without a name is known by the e-mail address, and not by a number', async () => {
    const { payload } = database.opened
    const make = (email: string, name?: string) =>
      payload.create({ collection: 'users', data: { email, name, password: 'et-langt-passord', role: 'redaktor' } })
    expect(await make('kari@example.no')).toMatchObject({ title: 'kari@example.no' })
    expect(await make('ola@example.no', 'Ola')).toMatchObject({ title: 'Ola' })
  })
})
