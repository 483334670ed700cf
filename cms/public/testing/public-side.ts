import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { pino } from 'pino'

import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import { fixedAddress } from '../../cms-address.js'
import { startPublic, type PublicOptions } from '../index.js'
import { bundledThread } from './bundled-thread.js'
import { FeedServer, token } from './feed-server.js'

export interface PublicSide {
  feed: FeedServer
  directory: string
  url: URL
  metricsPort: number | undefined
  get(path: string, headers?: Record<string, string>): Promise<Response>
  json(path: string): Promise<unknown>
  /** Waits until the answer satisfies the test. */
  until(path: string, holds: (body: string, status: number) => boolean): Promise<string>
  /** Stops the public process; its files stay. */
  stop(): Promise<void>
  end(): Promise<void>
}

interface Options {
  rows?: PublicationRow[]
  /** Files that the CMS has from the start, by their names. */
  files?: Readonly<Record<string, Buffer | Promise<Buffer>>>
  directory?: string
  /** The CMS is away from the start. */
  away?: boolean
  publicUrl?: URL
  /** A free one where nothing is said. */
  port?: number
  startThread?: PublicOptions['startThread']
  composingLimits?: PublicOptions['composingLimits']
  liveLimits?: PublicOptions['liveLimits']
  metrics?: PublicOptions['environment']['metrics']
  log?: PublicOptions['log']
  ideaLimits?: PublicOptions['ideaLimits']
  ideaRefusedFor?: PublicOptions['ideaRefusedFor']
}

/** A real public process on a port of its own, beside a feed that the test drives. */
export async function openPublicSide({
  rows = [],
  files = {},
  directory,
  away = false,
  publicUrl,
  port = 0,
  startThread,
  composingLimits,
  liveLimits,
  metrics,
  ideaLimits,
  ideaRefusedFor,
  log = pino({ level: 'silent' }),
}: Options = {}): Promise<PublicSide> {
  const dataDirectory = directory ?? mkdtempSync(join(tmpdir(), 'viigran-public-'))
  const feed = new FeedServer(rows)
  for (const [name, bytes] of Object.entries(files)) feed.file(name, bytes)
  const address = await feed.listen()
  const running = await startPublic({
    environment: {
      port,
      host: '127.0.0.1',
      publicUrl,
      dataDirectory,
      trustedProxies: ['loopback'],
      metrics,
      logLevel: 'silent',
    },
    cms: fixedAddress(away ? null : address),
    feedToken: token,
    passOn: null,
    log,
    startThread: startThread ?? (await bundledThread()),
    ...(composingLimits && { composingLimits }),
    ...(liveLimits && { liveLimits }),
    ...(ideaLimits && { ideaLimits }),
    ...(ideaRefusedFor !== undefined && { ideaRefusedFor }),
  })
  const url = new URL(`http://127.0.0.1:${running.url.port}`)
  const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, url), { headers })
  const until: PublicSide['until'] = async (path, holds) => {
    for (;;) {
      const response = await get(path)
      const body = await response.text()
      if (holds(body, response.status)) return body
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const stop = async () => {
    await running.close()
    await feed.close()
  }
  if (rows.length > 0) await until('/public/v1/stories', (_, status) => status === 200)
  return {
    feed,
    directory: dataDirectory,
    url,
    metricsPort: running.metricsPort,
    get,
    json: async (path): Promise<unknown> => (await get(path)).json(),
    until,
    stop,
    async end() {
      await stop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
