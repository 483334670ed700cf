import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import { projectRoot } from '../../cms/project-root.js'
import { listening } from '../../widgets/testing/listening.js'

/** Ports in the place of those that deploy/nginx.conf opens. */
type Opened = Readonly<Record<'plain' | 'secure' | 'feed', number>>

/** `host:port` of the nodes, in the order in which they stand in the file. */
export interface Nodes {
  readonly public: readonly string[]
  readonly cms: readonly string[]
}

/** An nginx that runs as deploy/nginx.conf says, but for what belongs to the machine there: names, ports, certificate, folders. */
export interface TriedNginx {
  /** What readers and editors reach. Without TLS. */
  readonly origin: URL
  /** What the public nodes reach. */
  readonly feed: URL
  close(): Promise<void>
}

/**
 * Tries deploy/nginx.conf before these nodes.
 * @throws {Error} with what nginx says of the file
 */
export async function tryNginx(nodes: Nodes): Promise<TriedNginx> {
  const directory = await mkdtemp(join(tmpdir(), 'viigran-nginx-'))
  const file = join(directory, 'nginx.conf')
  const opened = await freePorts()
  await writeFile(file, await configuration(directory, nodes, opened))
  const run = (...more: string[]) =>
    spawn('nginx', ['-p', directory, '-c', file, ...more], { stdio: ['ignore', 'ignore', 'pipe'] })

  const checking = run('-t')
  const checked = once(checking, 'exit')
  const said = await text(checking.stderr)
  await checked
  if (checking.exitCode !== 0) throw new Error(said)
  const running = run()
  running.stderr.resume()
  const ended = once(running, 'exit')
  const feed = new URL(`http://127.0.0.1:${opened.feed}`)
  while ((await fetch(feed).catch(() => undefined)) === undefined) {
    if (running.exitCode !== null) throw new Error(`nginx ended with ${running.exitCode}`)
    await pause(10)
  }
  return {
    origin: new URL(`http://127.0.0.1:${opened.secure}`),
    feed,
    close: async () => {
      running.kill('SIGTERM')
      await ended
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function configuration(directory: string, nodes: Nodes, opened: Opened): Promise<string> {
  const original = await readFile(join(projectRoot, 'deploy', 'nginx.conf'), 'utf8')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${directory}/${what};`)
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const changed = original
    .replace(/server public-(\d):\d+ resolve/g, (_, number: string) => `server ${nodes.public[Number(number) - 1] ?? ''}`)
    .replace(/server cms-(\d):\d+ resolve/g, (_, number: string) => `server ${nodes.cms[Number(number) - 1] ?? ''}`)
    .replace('listen 80;', `listen 127.0.0.1:${opened.plain};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${opened.secure};`)
    .replace('listen 8080;', `listen 127.0.0.1:${opened.feed};`)
    .replace(/^ *(?:http2|ssl_certificate|ssl_certificate_key|include) .*\n/gm, '')
    .replace('/var/cache/nginx', directory)
    .replace('http {', `http { ${temporary.join(' ')}`)
  return `${user} daemon off; pid ${directory}/pid; error_log ${directory}/error.log;\n${changed}`
}

/** Free ones, each another. */
async function freePorts(): Promise<Opened> {
  const placeholders = [createServer(), createServer(), createServer()] as const
  const [plain, secure, feed] = await Promise.all(placeholders.map(listening))
  for (const placeholder of placeholders) placeholder.close()
  if (plain === undefined || secure === undefined || feed === undefined) throw new Error('There are three.')
  return { plain, secure, feed }
}
