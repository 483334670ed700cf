import { afterAll, beforeAll, expect, it } from 'vitest'

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
  'users/verify/x',
  'publications',
])('whoever asks for nonsense (%s) is told so, and it is no fault of ours', async (path) => {
  const { status } = await fetch(`${host.origin}/api/${path}`)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
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
