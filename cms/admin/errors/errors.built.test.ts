import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { asFirstUser } from '../../testing/editor.js'
import { cleanUp, startHost, type Host } from '../../testing/host.js'

let host: Host
let headers: Record<string, string>
beforeAll(async () => {
  host = await startHost({ environment: { LOG_LEVEL: 'warn' } })
  headers = { 'Content-Type': 'application/json', ...(await asFirstUser(host)) }
})
afterAll(() => cleanUp([host]))

const post = (path: string, body: unknown, given: Record<string, string> = headers) =>
  fetch(`${host.origin}/api/${path}`, { method: 'POST', headers: given, body: JSON.stringify(body) })

it.each([
  'stories?where=x',
  'stories/99999999999999999999999',
  'stories/abc',
  'stories?where[points][in]=abc',
  'stories?where[createdAt][greater_than]=x',
  'stories?where[id][near]=x',
  'stories?limit=99999999999999999999999',
  'stories?limit=-1&page=abc',
  'stories?depth=5',
  'globals/viigran-settings?depth=5',
  'stories?limit=1.5',
  'users/verify/x',
  'publications',
])('whoever asks for nonsense (%s) is told so; it is no fault of ours, and the log stays empty', async (path) => {
  const before = host.printed().length
  const { status } = await fetch(`${host.origin}/api/${path}`)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(host.printed().slice(before)).toBe('')
})

it('a form that breaks off is no fault of ours', async () => {
  const broken = { Authorization: headers.Authorization ?? '', 'Content-Type': 'multipart/form-data; boundary=x' }
  const answer = await fetch(`${host.origin}/api/media`, {
    method: 'POST',
    headers: broken,
    body: '--x\r\nContent-Disposition: form',
  })
  expect(answer.status).toBe(400)
})

describe('an editor is told in bokmål what to do', () => {
  const answerSchema = z.object({ errors: z.tuple([z.looseObject({ message: z.string() })]) })
  const inBokmaal = () => ({ Authorization: headers.Authorization ?? '', 'Accept-Language': 'nb' })

  async function upload(name: string, type: string, content: Buffer): Promise<{ status: number; said: string; message: string }> {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Et bilde' }))
    form.set('file', new Blob([new Uint8Array(content)], { type }), name)
    const answer = await fetch(`${host.origin}/api/media`, { method: 'POST', headers: inBokmaal(), body: form })
    const body = await answer.text()
    return { status: answer.status, said: body, message: answerSchema.parse(JSON.parse(body)).errors[0].message }
  }

  it.each([
    ['bilde.heic', 'image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['avtale.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'latin1')],
    ['notat.txt', 'text/plain', Buffer.from('Et notat')],
  ])('when %s cannot be used as a picture', async (name, type, content) => {
    const { status, said, message } = await upload(name, type, content)
    expect(status).toBe(400)
    expect(said).toContain('Lagre bildet som JPEG')
    expect(said).not.toMatch(/invalid|MIME|following/i)
    expect(message).toContain('Bildefil')
  })

  it('when a picture is too large', async () => {
    const { status, message } = await upload('stort.jpg', 'image/jpeg', Buffer.alloc(26_000_000))
    expect(status).toBe(413)
    expect(message).toContain('25 MB')
  })

  it('when somebody has the e-mail address already', async () => {
    const taken = { email: 'kari@example.no', password: 'enda-et-langt-passord', role: 'redaktor' }
    const answer = await post('users', taken, { ...headers, 'Accept-Language': 'nb' })
    const { message } = answerSchema.parse(await answer.json()).errors[0]
    expect(answer.status).toBe(400)
    expect(message).not.toContain('following')
    expect(message).toContain('E-post')
  })
})

it.each([
  ['a node that is nothing', '[null]'],
  ['2500 quotes in each other', `[${'{"type":"quote","children":['.repeat(2_500)}${']}'.repeat(2_500)}]`],
])('a rich text with %s is no fault of ours', async (_what, children) => {
  const body = `{"title":"Skjev","_status":"draft","body":{"root":{"type":"root","children":${children}}}}`
  const answer = await fetch(`${host.origin}/api/stories?draft=true`, { method: 'POST', headers, body })
  expect(answer.status).toBe(400)
})

it('whoever has forgotten a password is told whom to ask, and however many do keep nobody from working', async () => {
  const forgotten = Array.from({ length: 8 }, () =>
    post('users/forgot-password', { email: 'nobody@example.no' }, { 'Content-Type': 'application/json' }),
  )
  const saved = await post('stories?draft=true', { title: 'Mens andre har glemt', _status: 'draft' })
  expect(saved.status).toBe(201)
  for (const answer of await Promise.all(forgotten)) {
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('administrator')
  }
})

it('nobody can fill the log, or leave in it what they asked for or wrote', async () => {
  const before = host.printed().length
  await fetch(`${host.origin}/api/stories/zzz`)
  await fetch(`${host.origin}/api/users?where[email][near]=ola@example.no`)
  await fetch(`${host.origin}/api/stories`, { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } })
  await post('users/forgot-password', { email: 'ola@example.no' })
  await post('users/first-register', { email: 'ola@example.no', password: 'x' })
  await post('users/login', { email: 'ola@example.no', password: 'x' })
  await post('users', { email: 'not-an-address', password: 'x' })
  await fetch(`${host.origin}/api/media`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form',
  })
  expect(host.printed().slice(before)).toBe('')
})
