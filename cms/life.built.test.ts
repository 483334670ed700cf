import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'

import Database from 'libsql'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { projectRoot } from './project-root.js'
import { asFirstUser } from './testing/editor.js'
import { cleanUp, isAlive, runHost, startHost, temporaryDirectory, type Host } from './testing/host.js'
import { listening } from '../widgets/testing/listening.js'

const hosts: Host[] = []
const start = async (...options: Parameters<typeof startHost>) => {
  const host = await startHost(...options)
  hosts.push(host)
  return host
}
afterEach(() => cleanUp(hosts))

const html = { headers: { Accept: 'text/html' } }

describe('one command', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost()
  })
  afterAll(() => cleanUp([host]))

  it('makes everything that it needs and says where it is', async () => {
    expect(host.printed()).toContain(`Redigering    ${host.origin}/admin`)
    expect((await fetch(`${host.origin}/admin`, html)).status).toBe(200)
    expect(statSync(join(host.dataDirectory, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('a body that does not end is cut on its way to the CMS too, also of somebody who invents a login', async () => {
    const sockets = await Promise.all([neverEnding(host), neverEnding(host, ['Authorization: JWT x'])])
    const drip = setInterval(() => sockets[1].write('x'.repeat(10_000)), 500)
    await Promise.all(sockets.map((socket) => once(socket.resume(), 'close')))
    clearInterval(drip)
  })

  it('when the CMS process is killed readers notice nothing, the admin asks for a moment, and the CMS comes back', async () => {
    const pid = host.cmsProcess()
    const before = host.printed().length
    process.kill(pid ?? 0, 'SIGKILL')
    await host.prints('stoppet uventet', before)
    expect((await fetch(`${host.origin}/public/v1/plakat`)).status).toBe(200)
    const away = await fetch(`${host.origin}/admin`, html)
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '3'])
    await host.prints('klar igjen', before)
    expect((await fetch(`${host.origin}/admin`, html)).status).toBe(200)
    expect(host.cmsProcess()).not.toBe(pid)
  })

  it('when the public process is killed it comes back at the same address within moments, and the CMS goes on', async () => {
    const [ofPublic, ofCms] = [host.publicProcess() ?? 0, host.cmsProcess()]
    const before = host.printed().length
    process.kill(ofPublic, 'SIGKILL')
    await host.prints('svar igjen', before)
    expect((await fetch(`${host.origin}/public/v1/plakat`)).status).toBe(200)
    await expect.poll(async () => (await fetch(`${host.origin}/admin`, html)).status).toBe(200)
    expect(host.cmsProcess()).toBe(ofCms)
  })

  it('nothing stays behind when the process that started both is killed, and all is there after the next start', async () => {
    const headers = await asFirstUser(host)
    const both = [host.publicProcess() ?? 0, host.cmsProcess() ?? 0]
    await host.end('SIGKILL')
    while (both.some(isAlive)) await new Promise(setImmediate)
    host = await startHost({ dataDirectory: host.dataDirectory })
    const me = await fetch(`${host.origin}/api/users/me`, { headers })
    expect(await me.json()).toMatchObject({ user: { email: 'kari@example.no' } })
  })
})

it('what was written past the hooks reaches readers by a start, and by npm run republish', async () => {
  const { dataDirectory, ...first } = await start()
  const write = (statement: string) => {
    const database = new Database(join(dataDirectory, 'cms.sqlite'))
    database.prepare(`UPDATE points_locales SET statement = ? WHERE _locale = 'nb'`).run(statement)
    database.close()
  }
  await first.end()
  write('Skrevet mens alt sto')
  const second = await start({ dataDirectory })
  const shown = async () => (await fetch(`${second.origin}/public/v1/plakat/1`)).text()
  await second.prints('er bygd opp på nytt')
  await expect.poll(shown, { timeout: 10_000 }).toContain('Skrevet mens alt sto')
  write('Skrevet ved siden av')
  const script = join(projectRoot, 'build/server/scripts/republish.js')
  await promisify(execFile)(process.execPath, [script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDirectory },
  })
  await expect.poll(shown, { timeout: 10_000 }).toContain('Skrevet ved siden av')
})

it('what opens the database is never within reach of the process that answers strangers', async () => {
  const credentials = { DATABASE_URI: 'mongodb://ola:hemmelig@127.0.0.1:1/viigran', PAYLOAD_SECRET: 'the secret of this test' }
  const host = await start({ environment: credentials, until: 'svar på' })
  const environmentOf = (pid: number | undefined) => readFileSync(`/proc/${pid}/environ`, 'utf8')
  await expect.poll(() => host.cmsProcess()).toBeDefined()
  for (const credential of Object.values(credentials)) {
    expect(environmentOf(host.cmsProcess())).toContain(credential)
    expect(environmentOf(host.publicProcess())).not.toContain(credential)
  }
})

describe('what stands in the way is said in plain words, with exit code 2', () => {
  const refusal = async (environment: Record<string, string>, dataDirectory?: string) => {
    const host = runHost({ environment, dataDirectory })
    hosts.push(host)
    await once(host.process, 'close')
    expect(host.process.exitCode).toBe(2)
    return host.printed()
  }

  it('another viigran on the same data', async () => {
    const { dataDirectory } = await start({ until: 'svar på' })
    expect(await refusal({}, dataDirectory)).toContain('er i bruk av en annen viigran')
  })

  it('a port that is taken', async () => {
    const other = createServer()
    const port = await listening(other)
    expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} på 127.0.0.1 er i bruk`)
    other.close()
  })

  it('a host that is not this machine', async () => {
    expect(await refusal({ HOST: '192.0.2.1' })).toContain('HOST=192.0.2.1 er ingen adresse på denne maskinen')
  })

  it('a data directory that cannot be written to', async () => {
    const file = join(temporaryDirectory(), 'data')
    writeFileSync(file, '')
    expect(await refusal({}, file)).toContain(`Kan ikke skrive til datakatalogen ${file}`)
  })

  it('MongoDB without a secret', async () => {
    expect(await refusal({ DATABASE_URI: 'mongodb://127.0.0.1:1/viigran' })).toContain('PAYLOAD_SECRET mangler')
  })

  it('nonsense', async () => {
    expect(await refusal({ PORT: 'åtti' })).toContain('PORT må være et helt tall')
  })
})

describe('a stop', () => {
  /** What the terminal says of a stop, without the log. Two lines, unless a process had to be killed, or left before it was done. */
  const saidOfStop = (host: Host) => /^Stopper: .*/ms.exec(host.printed().replace(/^\{.*\n/gm, ''))?.[0]
  const endedByItself = /^Stopper: [^\n]*\nStoppet\.\n$/

  it('lets an upload in flight end, ends live streams, and exits 0', async () => {
    const host = await start()
    const headers = await asFirstUser(host)
    const { hostname, port } = new URL(host.origin)
    const live = await fetch(`${host.origin}/public/v1/live`)
    const liveEnds = live.text()

    const [begin, rest] = await upload()
    const sending = connect(Number(port), hostname)
    sending.write(
      [
        'POST /api/media HTTP/1.1',
        `Host: ${hostname}:${port}`,
        `Authorization: ${headers.Authorization}`,
        'Content-Type: multipart/form-data; boundary=x',
        `Content-Length: ${begin.length + rest.length}`,
        'Expect: 100-continue',
        '\r\n',
      ].join('\r\n'),
    )
    await once(sending, 'data')
    sending.write(begin)
    const answer = text(sending)
    const end = host.end('SIGTERM')
    await host.prints('Stopper')
    sending.write(rest)
    expect(await answer).toMatch(/^HTTP\/1.1 201 /)
    await liveEnds
    expect(await end).toEqual({ code: 0, signal: null })
    await expect.poll(() => saidOfStop(host)).toMatch(endedByItself)
    for (const file of ['cms.sqlite', 'public/read-model.sqlite']) {
      const log = statSync(join(host.dataDirectory, `${file}-wal`), { throwIfNoEntry: false })
      expect(log?.size ?? 0, file).toBe(0)
    }
  })

  it('does not wait for somebody who never ends', async () => {
    const host = await start()
    await neverEnding(host)
    expect(await host.end('SIGTERM')).toEqual({ code: 0, signal: null })
    await expect.poll(() => saidOfStop(host)).toMatch(endedByItself)
  })

  it('happens at once when it is asked for a second time', async () => {
    const host = await start()
    await neverEnding(host)
    const pid = host.cmsProcess() ?? 0
    const insist = setInterval(() => host.process.kill('SIGINT'), 100)
    expect((await host.end('SIGINT')).code).toBe(1)
    clearInterval(insist)
    while (isAlive(pid)) await new Promise(setImmediate)
  })
})

/** A request that viigran has taken, and whose body does not end. */
async function neverEnding({ origin }: Host, more: string[] = []): Promise<Socket> {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  const headers = ['Host: x', 'Content-Type: application/json', 'Content-Length: 10000000', 'Expect: 100-continue', ...more]
  socket.write(['POST /api/users/login HTTP/1.1', ...headers, '\r\n'].join('\r\n'))
  await once(socket, 'data')
  socket.write('{')
  return socket
}

/** A picture as a form sends it, in two parts. */
async function upload(): Promise<[Buffer, Buffer]> {
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1b4d38' } })
    .png()
    .toBuffer()
  const fields = [
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":"En grønn flate"}\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="flate.png"\r\nContent-Type: image/png\r\n\r\n',
  ]
  return [Buffer.from(fields.join('')), Buffer.concat([png, Buffer.from('\r\n--x--\r\n')])]
}
