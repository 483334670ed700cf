import { rmSync } from 'node:fs'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { words } from './public/demo/words/index.js'
import { asFirstUser, firstUser } from './testing/editor.js'
import { cleanUp, startHost, temporaryDirectory, type Host } from './testing/host.js'

const dataDirectory = temporaryDirectory()
const publicUrl = 'https://viigran.example.no'
let host: Host
beforeAll(async () => {
  const first = await startHost({ dataDirectory })
  await asFirstUser(first)
  await first.end()
  host = await startHost({ dataDirectory, environment: { PUBLIC_URL: publicUrl } })
})
afterAll(async () => {
  await cleanUp([host])
  rmSync(dataDirectory, { recursive: true, force: true })
})

/** As the proxy in front passes it on. */
const throughProxy = { Host: 'viigran.example.no', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'viigran.example.no' }

const logIn = (origin: string) =>
  fetch(`${host.origin}/api/users/login`, {
    method: 'POST',
    headers: { ...throughProxy, 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify(firstUser),
  })

it('says the public address when it starts', () => {
  expect(host.printed()).toContain(`Redigering    ${publicUrl}/admin`)
})

it('lets editors log in at the public address, with a cookie that travels only over https', async () => {
  const answer = await logIn(publicUrl)
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/; Secure/)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Lax/)

  const me = async (origin: string) => {
    const headers = { ...throughProxy, Cookie: cookie.split(';')[0] ?? '', Origin: origin }
    return (await fetch(`${host.origin}/api/users/me`, { headers })).text()
  }
  expect(await me(publicUrl)).toContain(firstUser.email)
  expect(await me('https://evil.example')).not.toContain(firstUser.email)
})

it('takes nothing from a page of another origin', async () => {
  expect((await logIn('https://evil.example')).status).toBe(403)
})

it('says on the demonstration page that its widgets come from its own origin, which it embeds from', async () => {
  const page = await (await fetch(`${host.origin}/demo`, { headers: throughProxy })).text()
  expect(page).toContain(words.nb.note.source.own)
  expect(page).toContain(`<script type="module" src="${publicUrl}/widgets/v1/embed.js">`)
})
