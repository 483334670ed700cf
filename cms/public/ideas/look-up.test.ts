import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { locales } from '../../../widgets/contract/index.js'
import { openPublicSide, type PublicSide } from '../testing/public-side.js'

let away: PublicSide
beforeAll(async () => {
  away = await openPublicSide({ away: true })
})
afterAll(() => away.end())

describe('whoever has a reference', () => {
  const ask = (typed: string, locale = 'nb') =>
    fetch(new URL(`/ideer?${new URLSearchParams({ locale, reference: typed }).toString()}`, away.url), { redirect: 'manual' })

  it.each([
    '7K3M-9QXD-0001',
    ' 7k3m 9qxd ooo1 ',
    '7k3m9qxd000l',
    '7K3M–9QXD‑0001',
    'Referanse: 7K3M-9QXD-0001',
    'https://innovasjon.gran.no/ideer/7K3M-9QXD-0001?locale=nn',
  ])('comes to the page about the idea by typing %j', async (typed) => {
    const answer = await ask(typed)
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
      303,
      '/ideer/7K3M-9QXD-0001',
      'no-store',
    ])
  })

  it.each(locales)('finds the field on the form in %s, and stays in that language', async (locale) => {
    const page = await (await away.get(`/ideer?locale=${locale}`)).text()
    const form = /<form class="form" method="get" action="\/ideer"[^]*?<\/form>/.exec(page)?.[0] ?? ''
    expect(form).toMatch(/<label for="reference">[^]*<input id="reference" name="reference"/)
    const language = /name="locale" type="hidden" value="(\w+)"/.exec(form)?.[1] ?? 'nb'
    expect(language).toBe(locale)
    const to = (await ask('7K3M-9QXD-0001', language)).headers.get('location')
    expect(to).toBe(locale === 'nb' ? '/ideer/7K3M-9QXD-0001' : `/ideer/7K3M-9QXD-0001?locale=${locale}`)
  })

  it.each(['', '7K3M-9QXD', '7K3M-9QXD-000U', '"><script>alert(1)</script>', '//evil.example', 'x'.repeat(4_000)])(
    'reads at the field what is wrong with %.30s, and what was typed',
    async (typed) => {
      const answer = await ask(typed, 'nn')
      const page = await answer.text()
      expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('location')]).toEqual([
        422,
        'no-store',
        null,
      ])
      expect(page).toMatch(/<a href="#reference">[^]*id="reference-error">[^]*aria-describedby="reference-hint reference-error"/)
      const escaped = typed.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      expect(page).toContain(`value="${escaped}"`)
      expect(page).not.toContain('<script')
      expect(page).toMatch(/name="key" type="hidden" value="[\w-]{36}"/)
    },
  )

  it('may send an idea all the same', async () => {
    const answer = await fetch(new URL('/ideer?reference=7K3M-9QXD-0001', away.url), {
      method: 'POST',
      body: new URLSearchParams({ text: 'Kort' }),
    })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('>\nKort</textarea>')])
  })
})
