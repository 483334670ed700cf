import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { ideaReceiptSchema } from '../widgets/contract/index.js'
import { asFirstUser } from './testing/editor.js'
import { cleanUp, startHost, type Host } from './testing/host.js'

let host: Host
let editor: { Authorization: string }
beforeAll(async () => {
  host = await startHost()
  editor = await asFirstUser(host)
})
afterAll(() => cleanUp([host]))

const inboxSchema = z.object({ docs: z.array(z.object({ reference: z.string(), text: z.string() })) })

async function send(text: string): Promise<string> {
  const body = JSON.stringify({ text, key: `skjemaet til ${text}`.replaceAll(/\W/g, '-') })
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${host.origin}/public/v1/ideas`, { method: 'POST', headers, body })
  return ideaReceiptSchema.parse(await answer.json()).reference
}
async function inbox(): Promise<string[]> {
  const answer = await fetch(`${host.origin}/api/ideas?limit=0`, { headers: editor })
  return answer.ok ? inboxSchema.parse(await answer.json()).docs.map(({ reference }) => reference) : []
}

it('every idea with a receipt is in the inbox once, although both processes are killed in between', async () => {
  const receipts: string[] = []
  for (const round of [1, 2, 3]) {
    receipts.push(await send(`Før nedetid nummer ${round}`))
    const before = host.printed().length
    process.kill(host.cmsProcess() ?? 0, 'SIGKILL')
    receipts.push(await send(`Mens redigeringen er borte, nummer ${round}`))
    process.kill(host.publicProcess() ?? 0, 'SIGKILL')
    await host.prints('klar igjen', before)
    await expect.poll(() => send(`Før nedetid nummer ${round}`).catch(() => ''), { timeout: 30_000 }).toBe(receipts.at(-2))
  }
  await expect.poll(async () => (await inbox()).length, { timeout: 60_000 }).toBe(receipts.length)
  expect((await inbox()).sort()).toEqual([...receipts].sort())
})

it('nobody who is not signed in reads the inbox', async () => {
  for (const path of ['', '?limit=1', '/1', '/count', '?depth=0&where[name][exists]=true']) {
    const answer = await fetch(`${host.origin}/api/ideas${path}`)
    expect([path, answer.status]).toEqual([path, 403])
  }
  expect((await fetch(`${host.origin}/feed/ideas`, { method: 'POST', body: '{}' })).status).not.toBe(200)
})
