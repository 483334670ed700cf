import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { locales } from '../../widgets/contract/index.js'
import { readEmbed } from '../public/embeds/request.js'
import { answersFor } from '../public/pages/testing/answers.js'
import { servePages, type PageServer } from '../public/pages/testing/serve.js'
import { embedSchema, snippetsFor, type Embed } from './index.js'
import { policy } from './read-policy.js'
import { everyEmbed, usual } from './testing/embeds.js'

const site = { origin: 'https://viigran.example.no', municipality: 'Gran kommune', policy }
const all = everyEmbed({ story: 'historie-1', area: 'omrade-1' })
const named = all.map((embed) => [embed.element, embed] as const)

test('what is pasted says everything that was chosen, and nothing that is as usual', () => {
  const embed = embedSchema.parse({
    element: 'stories',
    kind: 'sammensatt-utfordring',
    point: 3,
    area: 'kultur',
    limit: 4,
    locale: 'nn',
    headingLevel: 3,
    theme: 'dark',
    accent: '#9fd3b5',
  })
  const { script, iframe, link, csp } = snippetsFor(embed, site)
  const page = 'https://viigran.example.no/historier?kind=sammensatt-utfordring&amp;point=3&amp;area=kultur&amp;locale=nn'
  expect(script.toString().split('\n')).toEqual([
    '<script type="module" src="https://viigran.example.no/widgets/v1/embed.js"></script>',
    '<gran-content theme="dark" accent="#9fd3b5"><gran-stories lang="nn" kind="sammensatt-utfordring" point="3" area="kultur" limit="4" heading-level="3">' +
      `<div><a href="${page}">Historier om nyskaping i Gran kommune</a></div><svg width="1" height="1080" aria-hidden="true"></svg></gran-stories></gran-content>`,
  ])
  expect(iframe.toString().split('\n')).toEqual([
    '<iframe src="https://viigran.example.no/embed/stories?locale=nn&amp;kind=sammensatt-utfordring&amp;point=3&amp;area=kultur&amp;limit=4&amp;heading-level=3&amp;theme=dark&amp;accent=%239fd3b5" ' +
      'title="Historier om nyskaping i Gran kommune" width="100%" height="1530" loading="lazy" frameborder="0"></iframe>',
    '<script src="https://viigran.example.no/widgets/v1/frame.js" async></script>',
  ])
  expect(link.toString()).toBe(`<a href="${page}">Historier om nyskaping i Gran kommune</a>`)
  expect(csp).toEqual({
    script: ['script-src', 'connect-src', 'img-src'].map((directive) => `${directive} https://viigran.example.no;`),
    trustedTypes: ['trusted-types lit-html;'],
    iframe: ['frame-src', 'script-src'].map((directive) => `${directive} https://viigran.example.no;`),
  })
  const plain = snippetsFor({ element: 'point', point: 3, ...usual }, site)
  expect(plain.script.toString()).toContain('<gran-point lang="nb" point="3">')
  expect(plain.iframe.toString()).toContain('src="https://viigran.example.no/embed/point/3"')
})

test.each(named)('what the server is asked for by the iframe of %s is what was chosen', (_, embed) => {
  const coloured = embedSchema.parse({ ...embed, locale: 'en', headingLevel: 4, theme: 'dark', accent: '#9fd3b5' })
  for (const one of [embed, coloured]) {
    const address = /src="https:\/\/viigran\.example\.no([^"]*)"/.exec(snippetsFor(one, site).iframe.toString())?.[1] ?? ''
    const asked = readEmbed(address.replaceAll('&amp;', '&'))
    expect(asked).toMatchObject({ kind: 'embed', name: one.element, form: 'page', locale: one.locale })
  }
})

test.each(named)('%s needs no style and no script of its own in the page, whatever the municipality is called', (_, embed) => {
  const harm = '"><script>alert(1)</script><p style="color:red" onclick="alert(1)'
  const { script, iframe, link } = snippetsFor(embed, { ...site, municipality: harm })
  for (const snippet of [script, iframe, link]) {
    const markup = snippet.toString()
    expect(markup.match(/<script/g)?.length ?? 0).toBe(snippet === link ? 0 : 1)
    const tags = markup
      .match(/<[^>]*>/g)
      ?.join('')
      .replaceAll(/"[^"]*"/g, '')
    expect(tags).not.toMatch(/<style| style=| on\w+=/)
    expect(markup).toContain('&lt;script&gt;')
  }
})

describe('a reader who has no script', () => {
  let pages: PageServer
  beforeAll(async () => {
    pages = await servePages(answersFor())
  })
  afterAll(() => pages.close())

  test.each(named)('gets to a page that shows the same as %s, in her language', async (_, embed) => {
    for (const locale of locales) {
      const link = snippetsFor({ ...embed, locale }, { ...site, origin: `http://127.0.0.1:${pages.port}` }).link.toString()
      const [, address = '', fragment] = /href="([^"#]*)(?:#(\w+))?/.exec(link.replaceAll('&amp;', '&')) ?? []
      const answer = await fetch(address)
      expect([answer.status, answer.headers.get('content-language')]).toEqual([200, locale])
      if (fragment) expect(await answer.text()).toContain(`id="${fragment}"`)
    }
  })
})

test.each([
  ['light', '#1b4d38', true],
  ['light', '#9fd3b5', false],
  ['light', '#777777', false],
  ['dark', '#9fd3b5', true],
  ['dark', '#1b4d38', false],
  ['light', 'red', false],
  ['light', '#1b4d38;}', false],
])('on %s paper the colour %s can be read: %s', (theme, accent, can) => {
  expect(embedSchema.safeParse({ element: 'plakat', ...usual, theme, accent }).success).toBe(can)
})

test('a page that decides the colours itself is not told one', () => {
  const embed: Embed = embedSchema.parse({ element: 'plakat', ...usual, accent: '#1b4d38' })
  expect(snippetsFor(embed, site).script.toString()).not.toContain('accent')
})
