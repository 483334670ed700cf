import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { locales } from '../../../widgets/contract/index.js'
import { bundledThread } from '../testing/bundled-thread.js'
import { openPublicSide, type PublicSide } from '../testing/public-side.js'
import type { ToThread } from '../thread/messages.js'
import { area, settings, smallWhole } from '../testing/rows.js'

const open: PublicSide[] = []
async function side(options: Parameters<typeof openPublicSide>[0] = {}): Promise<PublicSide> {
  const opened = await openPublicSide(options)
  open.push(opened)
  return opened
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.end()
})

type Fields = Readonly<Record<string, string>>
const post = (
  { url }: PublicSide,
  body: Fields | string | Uint8Array,
  type = 'application/x-www-form-urlencoded',
  path = '/ideer',
) =>
  fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'Content-Type': type },
    body:
      typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : new URLSearchParams(body).toString(),
  })
const keyOf = (page: string) => /name="key" type="hidden" value="([\w-]{36})"/.exec(page)?.[1] ?? ''
const kept = ({ directory }: PublicSide) =>
  readdirSync(join(directory, 'public', 'ideas')).filter((name) => name.endsWith('.json'))

/** Without a CMS, for those who send nothing that is kept. */
let away: PublicSide
beforeAll(async () => {
  away = await openPublicSide({ away: true })
})
afterAll(() => away.end())

describe('whoever fills in the form', () => {
  it('gets a receipt with the reference of what is kept, and the same once more', async () => {
    const own = await side({ away: true })
    const filledIn = { text: 'Sett opp en benk ved elva.', key: keyOf(await (await own.get('/ideer')).text()) }
    const [first, second] = [await post(own, filledIn), await post(own, filledIn)]
    expect([first.status, first.headers.get('cache-control')]).toEqual([201, 'no-store'])
    const page = await first.text()
    const reference = /<dd>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<\/dd>/.exec(page)?.[1]
    expect(kept(own)).toEqual([`${reference}.json`])
    expect(page).toContain(`href="/ideer/${reference}"`)
    expect(await second.text()).toBe(page)
  })

  it('gets the form, what is wrong, the receipt and the status also while nothing is composed', async () => {
    const startThread = await bundledThread()
    const own = await side({
      away: true,
      composingLimits: { patience: 10, waiting: { quick: 500, slow: 100 } },
      startThread: (settings) => {
        const thread = startThread(settings)
        const post = thread.postMessage.bind(thread)
        thread.postMessage = (message: ToThread) => {
          if (message.type !== 'compose') post(message)
        }
        return thread
      },
    })
    expect((await own.get('/plakat')).status).toBe(503)
    const form = await own.get('/ideer')
    expect([form.status, keyOf(await form.text())]).toEqual([200, expect.stringMatching(/./)])
    const refused = await post(own, { text: 'Kort', name: 'Kari' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringMatching(/>\nKort<\/textarea>[^]*value="Kari"/)])
    const receipt = await post(own, { text: 'Sett opp en benk ved elva.' })
    const path = /href="(\/ideer\/[\w-]{14})"/.exec(await receipt.text())?.[1] ?? ''
    expect([receipt.status, (await own.get(path)).status]).toEqual([201, 200])
  })

  it('gets a form of her own, and what comes back has the same key', async () => {
    const [mine, another] = [await away.get('/ideer'), await away.get('/ideer')]
    expect(mine.headers.get('cache-control')).toBe('no-store')
    const key = keyOf(await mine.text())
    expect(keyOf(await another.text())).not.toBe(key)
    expect(keyOf(await (await post(away, { text: 'Kort', key })).text())).toBe(key)
  })

  it('gets everything back that was written, with what is wrong', async () => {
    const own = await side({ rows: [...smallWhole(), area(2)] })
    const written = { text: 'Kort', name: 'Kari "<b>" & co', email: 'kari@', area: 'omrade-2' }
    const answer = await post(own, written)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>\nKort<\/textarea/)
    expect(page).toContain('value="Kari &quot;&lt;b&gt;&quot; &amp; co"')
    expect(page).toContain('value="kari@"')
    expect(page).toMatch(/<option value="omrade-2" lang="nb" selected>/)
    for (const [id, words] of [
      ['text', 'minst 10 tegn'],
      ['email', 'kari@example.no'],
    ] as const) {
      expect(page).toMatch(new RegExp(`<a href="#${id}">[^<]*${words}`))
      expect(page).toMatch(new RegExp(`id="${id}-error">[^<]*${words}`))
      expect(page).toMatch(new RegExp(`id="${id}"[^>]* aria-describedby="[^"]*${id}-error" aria-invalid="true"`))
    }
    expect(page).not.toContain('aria-describedby=""')
    expect(page).toMatch(/<title>Feil: /)
  })

  it('is asked to agree before a name is kept, and what was agreed to is kept with it', async () => {
    const own = await side({ rows: smallWhole() })
    const written = { text: 'Sett opp en benk ved elva.', name: 'Kari' }
    const refused = await post(own, written)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('href="#consent"')])
    const consent = /name="consent"\s+type="checkbox"\s+value="([^"]+)"/.exec(await (await own.get('/ideer')).text())?.[1] ?? ''
    expect((await post(own, { ...written, consent })).status).toBe(201)
    await expect.poll(() => own.feed.ideas, { timeout: 20_000 }).toMatchObject([{ name: 'Kari', consent, keptMonths: 12 }])
  })

  it('reads who asks, and where it stands how to take the consent back', async () => {
    const privacyStatement = 'https://gran.kommune.no/personvern?a=1&b=2'
    const rows = smallWhole().map((row) => (row.kind === 'settings' ? settings('s1', { privacyStatement }) : row))
    const own = await side({ rows })
    for (const locale of locales) {
      const form = await (await own.get(`/ideer?locale=${locale}`)).text()
      expect(form).toMatch(/<p class="lead">(?:Vi i|We in) Gran kommune /)
      expect(form).toMatch(/<label for="consent">(?:Ja|Yes), Gran kommune /)
      expect(form).toMatch(/for="consent">[^]*?<a href="https:\/\/gran.kommune.no\/personvern\?a=1&amp;b=2" target="_blank"/)
      const status = await (await own.get(`/ideer/7K3M-9QXD-0001?locale=${locale}`)).text()
      expect(status.match(/<a href="https:\/\/gran.kommune.no\/personvern/g)).toHaveLength(2)
    }
    const unknown = await (await away.get('/ideer')).text()
    expect(unknown).toMatch(/Vi i kommunen [^]*Ja, kommunen kan /)
    expect(unknown).not.toMatch(/[Pp]ersonvern/)
  })

  it('may be a robot that fills in what people do not see: nothing is kept', async () => {
    const answer = await post(away, { text: 'Kjøp billige klokker hos oss', website: 'http://example.com' })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Kjøp billige klokker hos oss')])
    expect(kept(away)).toEqual([])
  })

  it('keeps a text that is far too long', async () => {
    const text = 'Blåbær '.repeat(5_000)
    const answer = await post(away, { text })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(text)])
  })

  it('who has sent many is asked to wait, and keeps what was written', async () => {
    const own = await side({ away: true, ideaLimits: { atOnce: 1, interval: 60_000 } })
    await post(own, { text: 'Den første ideen' })
    const answer = await post(own, { text: 'Den andre ideen' })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    expect(await answer.text()).toContain('Den andre ideen')
  })

  it.each(locales)('reads %s throughout', async (locale) => {
    const form = await (await away.get(`/ideer?locale=${locale}`)).text()
    expect(form).toContain(`<html lang="${locale}">`)
    const action = /action="([^"]+)"/.exec(form)?.[1] ?? ''
    const refused = await (await post(away, { text: '' }, undefined, action)).text()
    expect(refused).toContain(`<html lang="${locale}">`)
    expect(form + refused).not.toMatch(/undefined|null|\[object/)
  })

  it.each([
    ['text=%ff%fe', 'application/x-www-form-urlencoded', 400],
    ['text=%', 'application/x-www-form-urlencoded', 400],
    [Buffer.from('text=blåbær', 'latin1'), 'application/x-www-form-urlencoded', 400],
    ['text=Sett+opp+en+benk&text=Sett+opp+to', 'application/x-www-form-urlencoded', 422],
    ['text=Sett+opp+en+benk', 'application/x-www-form-urlencoded; charset=utf-16', 415],
    ['text=Sett+opp+en+benk', 'text/plain', 415],
    ['--x--', 'multipart/form-data; boundary=x', 415],
    ['x'.repeat(300_000), 'application/x-www-form-urlencoded', 413],
  ])('whose browser sends %.30s as %s gets the form anew', async (body, type, status) => {
    const answer = await post(away, body, type)
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining('<form ')])
    expect(kept(away)).toEqual([])
  })
})
