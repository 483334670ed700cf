import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'

import type { CmsAddress } from '../cms-address.js'
import type { Environment } from '../environment.js'
import { clientAddress } from '../listener/client-address.js'
import { closable } from '../listener/close-server.js'
import type { Log } from '../log.js'
import { serveMetrics } from '../metrics/server.js'
import type { PassOn } from '../pass-on/index.js'
import { createDemo } from './demo/index.js'
import { fixedAnswers } from './fixed.js'
import { healthRoutes } from './health.js'
import { imageRoutes } from './images/index.js'
import { hasArea } from './ideas/area.js'
import { createIdeaPages, Inbox, type InboxOptions } from './ideas/index.js'
import { createApplication, createListener, createSite } from './listener/index.js'
import { LiveStream } from './live/index.js'
import type { PlaceLimits } from './live/places.js'
import { loadAssets } from './pages/assets/index.js'
import { adminBehind } from './pages/page/admin.js'
import { cmsMetrics } from './metrics/cms.js'
import { publicMetrics, RequestCounts } from './metrics/index.js'
import { ReadyTable } from './ready/table.js'
import { ComposingThread, type ThreadOptions } from './thread/index.js'

export interface PublicOptions {
  readonly environment: Pick<
    Environment,
    'port' | 'host' | 'publicUrl' | 'dataDirectory' | 'trustedProxies' | 'metrics' | 'logLevel'
  >
  /** Where the CMS process is; it may be away. */
  readonly cms: CmsAddress
  readonly feedToken: string
  /** Other limits than the usual ones for ideas from one address; tests have larger ones. */
  readonly ideaLimits?: InboxOptions['limits']
  /** Another time than the usual one until what the CMS has refused is tried again; tests have less patience. */
  readonly ideaRefusedFor?: number
  /** The way to the admin for requests that are not ours; null when there is none behind us. */
  readonly passOn: PassOn | null
  readonly log: Log
  /** Other limits than the usual ones for open streams; tests have smaller ones. */
  readonly liveLimits?: PlaceLimits
  /** Other limits than the usual ones for what waits to be composed; tests have more patience. */
  readonly composingLimits?: ThreadOptions['limits']
  /** Starts the composing thread; tests hold on to it. */
  readonly startThread?: ThreadOptions['start']
}

/** The public side while it runs. */
export interface PublicSide {
  /** Where readers get answers. */
  readonly url: URL
  /** The port of the metrics; undefined where nobody asks for them. */
  readonly metricsPort: number | undefined
  /** Takes no more, answers what has been asked within the time that a stop has, and closes everything. */
  close(): Promise<void>
}

/**
 * Starts the public side: the thread that keeps a copy of what is published and composes answers, and the server that sends them. It
 * has no database credentials and needs the CMS only for what is new.
 */
export async function startPublic(options: PublicOptions): Promise<PublicSide> {
  const { environment, cms, feedToken, passOn, log, liveLimits } = options
  const { publicUrl, host, port, logLevel } = environment
  const { assets, answers: assetAnswers } = loadAssets()
  const admin = passOn && adminBehind(environment)
  const demo = createDemo({ publicUrl, admin })
  const directory = join(environment.dataDirectory, 'public')
  const clientOf = clientAddress(environment.trustedProxies)
  const live = new LiveStream({ addressOf: clientOf, ...(liveLimits && { limits: liveLimits }) })
  const thread = new ComposingThread({
    settings: {
      directory,
      feedToken,
      publicUrl: publicUrl?.href ?? null,
      admin,
      assets,
      logLevel,
    },
    cms,
    log,
    ...(options.startThread && { start: options.startThread }),
    ...(options.composingLimits && { limits: options.composingLimits }),
  })
  const table = new ReadyTable(thread, fixedAnswers(publicUrl, [...assetAnswers, ...demo.answers]))
  await thread.start({
    opened: ({ known, versions }) => {
      if (known) table.clear()
      live.announce(versions)
    },
    composed: (composed) => table.keep(composed),
    changed: (change) => {
      table.change(change)
      live.announce(change.versions)
    },
  })
  const application = createApplication([healthRoutes(() => thread.standing), imageRoutes(table), demo.router], log)
  const inbox = await Inbox.open({
    directory,
    cms,
    token: feedToken,
    publicUrl,
    addressOf: clientOf,
    hasArea: hasArea(table),
    log,
    ...(options.ideaLimits && { limits: options.ideaLimits }),
    ...(options.ideaRefusedFor !== undefined && { refusedFor: options.ideaRefusedFor }),
  })
  const ideaPages = createIdeaPages({ table, assets, publicUrl })
  const site = createSite({ table, application, inbox, ideaPages, log })
  const requests = new RequestCounts()
  const server = createListener({ table, live, site, passOn, requests, log })
  const closing = closable(server)
  server.listen(port, host)
  await once(server, 'listening')
  const own = publicMetrics({ requests, table, thread, live, inbox })
  const metrics =
    environment.metrics &&
    (await serveMetrics(environment.metrics, { '/metrics': own, '/metrics/cms': cmsMetrics(cms, feedToken) }, log))

  return {
    url: addressOf(server.address(), host),
    metricsPort: metrics?.port,
    async close() {
      live.close()
      await closing.close()
      metrics?.close()
      await inbox.close()
      await thread.close()
    },
  }
}

function addressOf(address: ReturnType<Server['address']>, host: string): URL {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return new URL(`http://${name}:${port}`)
}
