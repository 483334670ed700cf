import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '../../widgets/testing/listening.js'
import { generatorName, saturate, servingCore } from './load/saturate.js'
import { cpuTime, findProgram, pin } from './processes.js'
import { withProduct, type Product } from './product.js'
import { context, notMeasured, type Figure } from './table.js'

const rounds = 3
const seconds = 4
const connections = 50
const wanted = 0.6
const path = '/public/v1/plakat'
const compressed = { 'Accept-Encoding': 'br' }

/** nginx with one worker and what makes it fast for a small file. */
const configuration = (directory: string, port: number) => `
daemon off; worker_processes 1; worker_cpu_affinity 1; error_log ${directory}/error.log; pid ${directory}/pid;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 1000000000; default_type application/json;
  client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy; fastcgi_temp_path ${directory}/fastcgi;
  uwsgi_temp_path ${directory}/uwsgi; scgi_temp_path ${directory}/scgi;
  server { listen 127.0.0.1:${port}; root ${directory}; }
}`

interface Contender {
  readonly url: string
  readonly pid: number
  readonly etag: string
}

/** A ready answer of ours against the same bytes as a file of nginx, one process on one core each, in turns. */
export async function measureNginx(): Promise<Figure[]> {
  const names = ['ready answer against nginx', '304 answers against nginx'] as const
  if (findProgram('nginx') === undefined) return names.map((name) => notMeasured(name, `≥ ${wanted}`, 'no nginx on the PATH'))
  return withProduct({}, async ({ host, origin }: Product) => {
    const pid = host.publicProcess() ?? 0
    pin(pid, servingCore)
    const answer = await fetch(origin + path, { headers: compressed })
    const raw = await bytesOf(origin)
    const ours = { url: origin + path, pid, etag: answer.headers.get('etag') ?? '' }
    return withNginx(raw, async (nginx) => [
      context('size of that answer, brotli', `${raw.length} B`),
      ...(await compare(names[0], ours, nginx, () => ({}))),
      ...(await compare(names[1], ours, nginx, ({ etag }) => ({ 'If-None-Match': etag }))),
    ])
  })
}

/** The answer as it goes over the wire. */
async function bytesOf(origin: string): Promise<Buffer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(origin + path, { headers: compressed }, resolve).once('error', reject)
  })
  return buffer(answer)
}

/** An nginx that serves these bytes, while something is measured. */
async function withNginx<Result>(bytes: Buffer, measure: (nginx: Contender) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'viigran-nginx-'))
  try {
    return await withNginxIn(directory, bytes, measure)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function withNginxIn<Result>(
  directory: string,
  bytes: Buffer,
  measure: (nginx: Contender) => Promise<Result>,
): Promise<Result> {
  const port = await freePort()
  await writeFile(join(directory, 'answer'), bytes, { mode: 0o644 })
  await writeFile(
    join(directory, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}${configuration(directory, port)}`,
  )
  const running = spawn('nginx', ['-p', directory, '-c', join(directory, 'nginx.conf')], { stdio: 'ignore' })
  const ended = once(running, 'exit')
  const url = `http://127.0.0.1:${port}/answer`
  try {
    let answer: Response | undefined
    while (!answer?.ok) {
      if (running.exitCode !== null) throw new Error(`nginx ended with ${running.exitCode}`)
      await pause(20)
      answer = await fetch(url).catch(() => undefined)
    }
    const children = await readFile(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8')
    return await measure({ url, pid: Number(children.trim().split(' ')[0]), etag: answer.headers.get('etag') ?? '' })
  } finally {
    running.kill('SIGTERM')
    await ended
  }
}

/** In turns, so that a machine that is slower for a while is so for both. */
async function compare(
  name: string,
  ours: Contender,
  theirs: Contender,
  headersOf: (contender: Contender) => Record<string, string>,
): Promise<Figure[]> {
  const sums = { ours: { count: 0, time: 0 }, theirs: { count: 0, time: 0 } }
  for (let round = 0; round < rounds; round += 1) {
    for (const [contender, sum] of [
      [ours, sums.ours],
      [theirs, sums.theirs],
    ] as const) {
      const before = cpuTime(contender.pid)
      sum.count += await saturate(contender.url, { connections, seconds, headers: { ...compressed, ...headersOf(contender) } })
      sum.time += cpuTime(contender.pid) - before
    }
  }
  const perSecond = ({ count }: { count: number }) => count / (rounds * seconds)
  const perWork = ({ count, time }: { count: number; time: number }) => (count / time) * 1_000
  // A generator that cannot ask fast enough makes all contenders alike; the work that a request costs does not depend on it.
  const ratio = Math.min(perSecond(sums.ours) / perSecond(sums.theirs), perWork(sums.ours) / perWork(sums.theirs))
  const measured = (sum: typeof sums.ours) => `${perSecond(sum).toFixed(0)}, ${perWork(sum).toFixed(0)} per second of work`
  return [
    context(`requests/s of ours, ${name.split(' against')[0]} (${generatorName()})`, measured(sums.ours)),
    context(`requests/s of nginx, the same`, measured(sums.theirs)),
    { name, measured: ratio.toFixed(2), wanted: `≥ ${wanted}`, good: ratio >= wanted },
  ]
}
