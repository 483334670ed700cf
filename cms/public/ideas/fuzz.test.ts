import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { openPublicSide } from '../testing/public-side.js'
import { randomFrom } from '../testing/random.js'

const attempts = 10_000
const { number, pick } = randomFrom(20_261_126)

const strange = [
  '\u0000',
  '\ud800',
  '\u202e',
  '%',
  '"',
  '<script>',
  '\\',
  '{{7*7}}',
  '\r\n',
  '…',
  '💡',
  '\ufeff',
  "' OR 1=1",
  'x'.repeat(6_000),
  'a😀'.repeat(1_700),
]
const values = [null, true, -1, 1e400, [], {}, '', ' ', 'kort', [['x']], { text: 'x' }, ...strange]
const names = ['text', 'name', 'email', 'consent', 'area', '__proto__', 'constructor', 'reference', 'status', '']
/** Programs send more than people do. */
const paths = ['/public/v1/ideas', '/public/v1/ideas', '/public/v1/ideas', '/ideer']
const types = [
  'application/json',
  'application/json',
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'x',
  '',
]

const pieces = [
  'text=',
  'name=',
  'consent=ja',
  'area=',
  '&',
  '&',
  '=',
  '%',
  '%00',
  '%ff',
  '+',
  'x'.repeat(50),
  '%ED%A0%80',
  '😀',
  '<b>',
]
const malformedForm = () => `${Array.from({ length: number(12) }, () => pick(pieces)).join('')}&website=robot`

/** Something that is never an idea: a good one is harmed in one way at least. */
function nonsense(): string | Buffer {
  const good = { text: 'En god idé om benker' }
  switch (number(7)) {
    case 6:
      return malformedForm()
    case 0:
      return Buffer.from(Array.from({ length: number(400) }, () => number(256)))
    case 1:
      return JSON.stringify(Object.fromEntries(Array.from({ length: number(6) }, () => [pick(names), pick(values)])))
    case 2:
      return JSON.stringify(good).slice(0, number(20))
    case 3:
      return `${'['.repeat(1 + number(30_000))}${JSON.stringify(good)}`
    case 4:
      return JSON.stringify({ ...good, [pick(['status', 'reference', 'id', 'website', `x${number(99)}`])]: pick(['a', 1, true]) })
    default:
      return JSON.stringify({ text: pick(['\u0000', '\ud800', '\u0007']) + good.text })
  }
}

it('ten thousand malformed ideas: none is kept, none is answered by a 5xx, and a good one after them is kept', async () => {
  const side = await openPublicSide({ away: true })
  const send = (body: string | Buffer, type: string, path = '/public/v1/ideas') =>
    fetch(new URL(`${path}?locale=${pick(['nb', 'nn', 'en', 'xx', '%'])}`, side.url), {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    })
  const kept = () => readdirSync(join(side.directory, 'public', 'ideas')).filter((name) => name.endsWith('.json'))
  const unexpected: string[] = []
  const worker = async () => {
    for (let round = 0; round < attempts / 20; round += 1) {
      const body = nonsense()
      const answer = await send(body, pick(types), pick(paths))
      const text = await answer.text()
      if (![400, 405, 413, 415, 422].includes(answer.status) || /\n\s+at /.test(text))
        unexpected.push(`${answer.status}: ${String(body).slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: 20 }, worker))
  expect(unexpected).toEqual([])
  expect(kept()).toEqual([])
  expect((await send(JSON.stringify({ text: 'En god idé om benker' }), 'application/json')).status).toBe(201)
  expect(kept()).toHaveLength(1)
  await side.end()
}, 120_000)
