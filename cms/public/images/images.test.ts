import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createApplication } from '../listener/application.js'
import { imageRoutes } from './index.js'

const name = `${'a'.repeat(32)}-480.webp`
let directory: string
let file: string
let server: Server
let lost: string[]

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'viigran-images-'))
  file = join(directory, name)
  lost = []
  const table: Parameters<typeof imageRoutes>[0] = {
    answer: ({ key }) => Promise.resolve({ type: 'file', key, serial: 1, file: { path: file, type: 'image/webp' } }),
    lost: (question) => lost.push(question.name),
    status: 'viigran; hit',
  }
  server = createServer(createApplication([imageRoutes(table)], pino({ level: 'silent' })))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(directory, { recursive: true })
})

async function ask(headers: Record<string, string> = {}) {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}/images/${name}`, { headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

test.each([
  ['is gone', () => undefined, 503, [name]],
  ['cannot be read', () => symlinkSync(file, file), 500, []],
])('a picture whose file %s is answered, and not with what was to be said of the picture', async (_, harm, status, wanted) => {
  harm()
  const { headers, ...answer } = await ask()
  expect(answer.status).toBe(status)
  expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store'])
  expect(headers.get('content-type')).toContain('application/problem+json')
  expect(lost).toEqual(wanted)
})

test('whoever wants another version of a picture than there is, is answered too', async () => {
  writeFileSync(file, 'webp')
  expect((await ask({ 'If-Match': '"another"' })).status).toBe(412)
  expect(await ask({ 'If-Match': `"${name}"`, Range: 'bytes=99-' })).toMatchObject({ status: 200, body: 'webp' })
})
