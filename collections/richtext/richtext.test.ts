import { ValidationError, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftStory, publishStory } from '../testing/content.js'
import { forEachDatabase } from '../testing/each-database.js'

const text = { type: 'text', text: 'les mer', version: 1 }
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children, version: 1 })
const root = (...children: unknown[]) => ({ root: { type: 'root', children, version: 1 } })
const link = (url: string) => root(paragraph({ type: 'link', fields: { linkType: 'custom', url }, children: [text], version: 1 }))
const quotes = (depth: number): object => (depth === 0 ? text : { type: 'quote', children: [quotes(depth - 1)], version: 1 })

forEachDatabase((database) => {
  let payload: Payload
  beforeAll(() => {
    ;({ payload } = database.opened)
  })

  describe.each([
    ['a node that is nothing', root(null)],
    ['a node in a node that is nothing', root(paragraph(null))],
    ['children that are no list', root({ type: 'paragraph', children: 'x' })],
    ['a link that leads nowhere', root(paragraph({ type: 'link', children: [text] }))],
    ['200 quotes in each other', root(quotes(200))],
    ['a text without nodes', 'tekst'],
    ['a number', 7],
  ])('%s in a rich text', (_what, body) => {
    it.each([
      ['draft', draftStory],
      ['published story', publishStory],
    ])('is the mistake of whoever sent it, in a %s', async (_where, make) => {
      await expect(make(payload, { body })).rejects.toThrow(ValidationError)
    })
  })

  it.each(['javascript:alert(1)', '//evil.no', 'https://user:pw@x.no', 'gran'])(
    'the editor is told of a link that readers would not get: %s',
    async (url) => {
      const { id } = await draftStory(payload, { body: link(url) })
      const publish = payload.update({ collection: 'stories', id, data: { _status: 'published' } })
      const told: unknown = await publish.catch((error: unknown) => error)
      expect(told).toBeInstanceOf(ValidationError)
      const errors = told instanceof ValidationError ? told.data.errors : []
      expect(errors.map(({ path }) => path)).toEqual(['body'])
      expect(errors[0]?.message).toMatch(/^Skriv en adresse som begynner med https/)
    },
  )

  it.each(['https://gran.kommune.no/viigran', 'www.gran.kommune.no', 'mailto:viigran@gran.kommune.no', '/historier/x'])(
    'a link to %s is published',
    async (url) => {
      expect(await publishStory(payload, { body: link(url) })).toMatchObject({ _status: 'published' })
    },
  )
})
