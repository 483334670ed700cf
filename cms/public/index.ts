import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'

import type { Router } from 'express'

import type { CmsAddress } from '../cms-address.js'
import type { Environment } from '../environment.js'
import { closable } from '../listener/close-server.js'
import type { Log } from '../log.js'
import type { PassOn } from '../pass-on/index.js'
import { projectRoot } from '../project-root.js'
import { createAnswers } from './answers/index.js'
import { createDemo } from './demo/index.js'
import { FeedReader } from './feed-reader/index.js'
import { cacheStatus, healthRoutes } from './health.js'
import { ImageFiles, ImageMirror, imageRoutes } from './images/index.js'
import { createApplication, createListener, problemRoutes } from './listener/index.js'
import { LiveStream } from './live/index.js'
import { createPages } from './pages/index.js'
import { ReadModel } from './read-model/index.js'
import { Resources } from './resources/index.js'
import { openApiRoutes } from './resources/openapi-routes.js'
import { widgetRoutes } from './static/widgets.js'

export interface PublicOptions {
  environment: Pick<Environment, 'port' | 'host' | 'publicUrl' | 'dataDirectory'>
  /** Where the CMS process is; it may be away. */
  cms: CmsAddress
  feedToken: string
  /** The way to the admin for requests that are not ours; null when there is none behind us. */
  passOn: PassOn | null
  log: Log
}

/**
 * Starts the public side: its copy of what is published, the feed that keeps it in step, and the server that answers from it. It
 * has no database credentials and needs the CMS only for what is new.
 */
export async function startPublic({
  environment,
  cms,
  feedToken,
  passOn,
  log,
}: PublicOptions): Promise<{ url: URL; close(): Promise<void> }> {
  const { publicUrl, host, port } = environment
  const directory = join(environment.dataDirectory, 'public')
  const readModel = new ReadModel(join(directory, 'read-model.sqlite'), log)
  const files = new ImageFiles(join(directory, 'images'))
  const mirror = new ImageMirror({ cms, token: feedToken, readModel, files, log })
  const answers = createAnswers(readModel, publicUrl)
  const live = new LiveStream(readModel)
  const feed = new FeedReader({ cms, token: feedToken, readModel, log })
  const resources = new Resources(readModel, answers, () => cacheStatus(feed))
  const development = process.env.NODE_ENV === 'development'
  const routers: Router[] = [
    healthRoutes(readModel, feed),
    openApiRoutes(publicUrl),
    imageRoutes(readModel, files),
    widgetRoutes(join(projectRoot, 'build', 'widgets'), development),
    problemRoutes(),
    createDemo({ publicUrl }),
    createPages({ read: answers, publicUrl, log }),
  ]
  const server = createListener({ resources, live, application: createApplication(routers, log), passOn })
  const closing = closable(server)
  server.listen(port, host)
  await once(server, 'listening')

  return {
    url: addressOf(server.address(), host),
    async close() {
      const closed = closing.close()
      live.close()
      await Promise.all([feed.close(), mirror.close(), closed])
      readModel.close()
    },
  }
}

function addressOf(address: ReturnType<Server['address']>, host: string): URL {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return new URL(`http://${name}:${port}`)
}
