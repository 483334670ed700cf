import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { ideaAnswerSchema, ideaReceiptSchema, problemSchema } from '../../../widgets/contract/index.js'
import { openPublicSide, type PublicSide } from '../testing/public-side.js'
import { area, idea as publishedIdea, smallWhole } from '../testing/rows.js'

const open: PublicSide[] = []
async function side(options: Parameters<typeof openPublicSide>[0] = {}): Promise<PublicSide> {
  const opened = await openPublicSide(options)
  open.push(opened)
  return opened
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.end()
})

const send = ({ url }: PublicSide, idea: unknown, headers: Record<string, string> = {}, query = '') =>
  fetch(new URL(`/public/v1/ideas${query}`, url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: idea instanceof Uint8Array ? new Uint8Array(idea) : typeof idea === 'string' ? idea : JSON.stringify(idea),
  })
const receiptOf = async (answer: Response) => {
  expect(answer.status).toBe(201)
  return ideaReceiptSchema.strict().parse(await answer.json())
}
/** The files of ideas that wait. */
const waiting = ({ directory }: PublicSide) =>
  readdirSync(join(directory, 'public', 'ideas')).filter((name) => name.endsWith('.json'))
const idea = { text: 'Sett opp en benk ved elva.' }
const consent = 'Ja, ta vare på navnet.'

describe('whoever sends an idea', () => {
  it('gets a receipt for something that is kept, also while the CMS is away', async () => {
    const own = await side({ away: true })
    const receipt = await receiptOf(await send(own, { ...idea, name: 'Kari', email: 'kari@blåbær.no', consent }))
    expect(waiting(own)).toEqual([`${receipt.reference}.json`])
    expect(receipt).toMatchObject({ status: 'mottatt', self: `/public/v1/ideas/${receipt.reference}` })
  })

  it('sees at once that it has arrived, as data and on a page, and nothing that was said', async () => {
    const own = await side({ away: true })
    const { self, url, reference } = await receiptOf(await send(own, { ...idea, name: 'Kari', consent }))
    expect(ideaAnswerSchema.parse(await own.json(self))).toMatchObject({ reference, status: 'mottatt', reply: null })
    const page = await own.get(url)
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const text = await page.text()
    expect(text).toContain('Mottatt')
    expect(text).not.toMatch(/Kari|benk/)
  })

  it('gets the same receipt for the same form: twice at once, later, and after a restart', async () => {
    const own = await side({ away: true })
    const key = 'laget-for-skjemaet'
    const again = { text: '  Sett opp en benk\r\nved elva. ', key }
    const plain = { text: 'Sett opp en benk\nved elva.', key }
    const receipts = await Promise.all([again, plain, again, plain].map(async (one) => receiptOf(await send(own, one))))
    await own.stop()
    const next = await openPublicSide({ away: true, directory: own.directory })
    receipts.push(await receiptOf(await send(next, plain)))
    expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(1)
    expect(waiting(next)).toHaveLength(1)
    expect((await receiptOf(await send(next, { ...plain, name: 'Kari', consent }))).reference).not.toBe(receipts[0]?.reference)
    await next.stop()
    open.splice(0)
    rmSync(own.directory, { recursive: true })
  })

  it('shares no receipt with others who say the same, and gets one receipt for two clicks without a key too', async () => {
    const own = await side({ away: true })
    const from = async (address: string, key?: string) =>
      (await receiptOf(await send(own, { ...idea, ...(key && { key }) }, { 'X-Forwarded-For': address }))).reference
    const mine = await Promise.all([from('192.0.2.1'), from('192.0.2.1')])
    const keys = ['et-skjema-hos-en-skole', 'et-annet-hos-samme-skole']
    const all = [...mine, await from('192.0.2.2'), ...(await Promise.all(keys.map((key) => from('192.0.2.3', key))))]
    expect(new Set(all).size).toBe(4)
    expect(waiting(own)).toHaveLength(4)
  })

  it('gets one receipt for two clicks without a key that two processes take', async () => {
    const sides = [await side({ away: true }), await side({ away: true })]
    // Nobody presses twice just when one span of ten minutes gives way to the next.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const receipts = await Promise.all(sides.map(async (own) => receiptOf(await send(own, idea)))).finally(() =>
      vi.useRealTimers(),
    )
    expect(receipts[0]).toEqual(receipts[1])
  })

  it('is told that nothing is known yet where another process has taken the idea', async () => {
    const own = await side({ rows: smallWhole() })
    const [data, page] = [await own.get('/public/v1/ideas/0000-0000-0000'), await own.get('/ideer/0000-0000-0000')]
    for (const answer of [data, page]) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([404, '5'])
      expect(await answer.text()).toMatch(/har vi tatt vare på ideen.* i løpet av noen sekunder/)
    }
  })

  it('may send a form from any page, without a preflight, and reads the receipt', async () => {
    const own = await side({ away: true })
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Origin: 'https://gran.kommune.no' }
    const answer = await send(own, new URLSearchParams({ ...idea, name: '', website: '' }).toString(), headers)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    await receiptOf(answer)
    const robot = await send(own, new URLSearchParams({ ...idea, website: 'http://example.com' }).toString(), headers)
    expect([robot.status, waiting(own).length]).toEqual([422, 1])
  })

  it('may choose an area that there is, and no other', async () => {
    const own = await side({ rows: [...smallWhole(), area(2)] })
    await receiptOf(await send(own, { ...idea, area: 'omrade-2' }))
    const answer = await send(own, { ...idea, area: 'omrade-9' })
    expect([answer.status, problemSchema.parse(await answer.json()).fields?.[0]?.name]).toEqual([422, 'area'])
  })

  it('sees the municipality’s answer as soon as there is one', async () => {
    const own = await side({ rows: smallWhole() })
    const { reference, self } = await receiptOf(await send(own, idea))
    own.feed.commit(publishedIdea(reference, { status: 'ikke-na', reply: 'Benken står der.' }))
    await own.until(self, (body) => body.includes('Benken står der.'))
  })
})

describe('the CMS', () => {
  const delivered = async ({ feed }: PublicSide, count: number) => {
    await expect.poll(() => feed.ideas.length, { timeout: 20_000 }).toBe(count)
    return feed.ideas
  }

  it('gets an idea whole, once, and then nothing of it is left here', async () => {
    const own = await side({ rows: smallWhole() })
    const { reference } = await receiptOf(await send(own, { ...idea, name: 'Kari', consent, area: 'omrade-1' }, {}, '?locale=nn'))
    expect(await delivered(own, 1)).toMatchObject([
      { reference, ...idea, name: 'Kari', email: null, consent, area: 'omrade-1', language: 'nn' },
    ])
    await expect.poll(() => waiting(own), { timeout: 20_000 }).toEqual([])
    await receiptOf(await send(own, { ...idea, name: 'Kari', consent, area: 'omrade-1' }))
    expect(own.feed.ideas).toHaveLength(1)
  })

  it('gets what came while it was away, also when this process has been started anew since', async () => {
    const before = await openPublicSide({ away: true })
    const { reference } = await receiptOf(await send(before, idea))
    await before.stop()
    const own = await side({ directory: before.directory, rows: smallWhole() })
    expect(await delivered(own, 1)).toMatchObject([{ reference }])
  })

  it('gets it again when its answer did not come or it said that it cannot take it now', async () => {
    const own = await side({ rows: smallWhole() })
    for (const answer of ['silence', 503] as const) {
      own.feed.ideaAnswer = answer
      own.feed.ideas.length = 0
      const { reference } = await receiptOf(await send(own, { text: `En idé og ${answer}` }))
      await expect.poll(() => own.feed.ideas.length, { timeout: 20_000 }).toBeGreaterThan(1)
      own.feed.ideaAnswer = 200
      await expect.poll(() => waiting(own), { timeout: 20_000 }).toEqual([])
      expect(new Set(own.feed.ideas.map((one) => one.reference))).toEqual(new Set([reference]))
    }
  })

  it('that cannot take one idea gets the others meanwhile', async () => {
    const own = await side({ rows: smallWhole() })
    own.feed.ideaAnswer = ({ text }) => (text === 'Den første ideen' ? 503 : 200)
    const stuck = await receiptOf(await send(own, { text: 'Den første ideen' }))
    await expect.poll(() => own.feed.ideas.length, { timeout: 20_000 }).toBeGreaterThan(0)
    await receiptOf(await send(own, { text: 'Den andre ideen' }))
    await expect.poll(() => waiting(own), { timeout: 20_000 }).toEqual([`${stuck.reference}.json`])
  })

  it('that does not understand one idea gets the others, and the one is kept', async () => {
    const own = await side({ rows: smallWhole() })
    own.feed.ideaAnswer = 422
    const refused = await receiptOf(await send(own, { text: 'Den første ideen' }))
    await delivered(own, 1)
    own.feed.ideaAnswer = 200
    await receiptOf(await send(own, { text: 'Den andre ideen' }))
    await delivered(own, 2)
    await expect.poll(() => waiting(own), { timeout: 20_000 }).toEqual([`${refused.reference}.json`])
  })

  it('that does not understand an idea at first is asked again by and by', async () => {
    const own = await side({ rows: smallWhole(), ideaRefusedFor: 20 })
    own.feed.ideaAnswer = 422
    await receiptOf(await send(own, idea))
    await expect.poll(() => own.feed.ideas.length, { timeout: 20_000 }).toBeGreaterThan(1)
    own.feed.ideaAnswer = 200
    await expect.poll(() => waiting(own), { timeout: 20_000 }).toEqual([])
  })
})

describe('one address', () => {
  it('sends twenty at once and is then asked to wait; the same idea counts once', async () => {
    const own = await side({ away: true })
    for (let number = 0; number < 20; number += 1) {
      for (let time = 0; time < 2; time += 1) await receiptOf(await send(own, { text: `Idé nummer ${number}` }))
    }
    const answer = await send(own, { text: 'Én for mye' })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    await receiptOf(await send(own, { text: 'Idé nummer 3' }))
    await receiptOf(await send(own, { text: 'Fra en annen' }, { 'X-Forwarded-For': '192.0.2.7' }))
    expect(waiting(own)).toHaveLength(21)
  })
})

describe('what is no idea', () => {
  const wrong: [string, unknown, number, string?][] = [
    ['nothing', '', 400],
    ['no JSON', '{"text":', 400],
    ['another encoding', Buffer.from('{"text":"Sett opp en benk på torget"}', 'latin1'), 400],
    ['a list', [idea], 422, 'text'],
    ['no text', {}, 422, 'text'],
    ['a number', { text: 17 }, 422, 'text'],
    ['one word', { text: 'Benk' }, 422, 'text'],
    ['blanks', { text: ' \n'.repeat(50) }, 422, 'text'],
    ['digits', { text: '1234567890123' }, 422, 'text'],
    ['too much text', { text: 'Benk '.repeat(2_000) }, 422, 'text'],
    ['far too much', { text: 'Benk '.repeat(20_000) }, 413],
    ['half a character', { text: 'Sett opp en benk \ud83d' }, 422, 'text'],
    ['control characters', { text: 'Sett opp en benk \u0000' }, 422, 'text'],
    ['a name without a consent', { ...idea, name: 'Kari' }, 422, 'consent'],
    ['a name in two lines', { ...idea, name: 'Kari\nBcc: x@example.no', consent }, 422, 'name'],
    ['half an e-mail address', { ...idea, email: 'kari@', consent }, 422, 'email'],
    ['an area that is a path', { ...idea, area: '../x' }, 422, 'area'],
    ['a key that could be guessed', { ...idea, key: '1' }, 422, 'key'],
    ['a field that there is not', { ...idea, status: 'tas-videre' }, 422, 'status'],
    ['a prototype', '{"text":"Sett opp en benk","__proto__":{"admin":true}}', 422, '__proto__'],
  ]

  let own: PublicSide
  beforeAll(async () => {
    own = await openPublicSide({ away: true })
  })
  afterAll(() => own.end())

  it.each(wrong)('%s is refused, told why, and not kept', async (_, body, status, field) => {
    const answer = await send(own, body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = problemSchema.parse(await answer.json())
    if (field !== undefined) expect(problem.fields).toMatchObject([{ name: field, detail: expect.any(String) as string }])
    expect(waiting(own)).toEqual([])
  })

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/json; charset=latin1', ''])(
    '%j is no type of it',
    async (type) => {
      expect((await send(own, idea, { 'Content-Type': type })).status).toBe(415)
    },
  )

  it('is told in the sender’s language', async () => {
    const details = ['nb', 'nn', 'en'].map(async (locale) => (await send(own, {}, {}, `?locale=${locale}`)).text())
    expect(new Set(await Promise.all(details)).size).toBe(3)
  })

  it.each(['PUT', 'DELETE', 'PATCH'])('%s does not change ideas', async (method) => {
    const answer = await fetch(new URL('/public/v1/ideas', own.url), { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })
})
