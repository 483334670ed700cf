import { once } from 'node:events'
import { createServer } from 'node:http'

import type { Log } from '../log.js'

/** A page of metrics: its text, and its media type. */
export interface MetricsPage {
  readonly text: () => Promise<string>
  readonly contentType: string
}

export interface MetricsServer {
  readonly port: number
  close(): void
}

/**
 * Opens a port of its own for Prometheus, so that nobody who reads the site can read the metrics.
 * @param pages by their paths
 */
export async function serveMetrics(
  { host, port }: { host: string; port: number },
  pages: Readonly<Record<string, MetricsPage>>,
  log: Log,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const page = pages[request.url?.split('?')[0] ?? '']
    if (page === undefined || request.method !== 'GET') {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${Object.keys(pages).join('\n')}\n`)
      return
    }
    page.text().then(
      (text) => response.writeHead(200, { 'Content-Type': page.contentType, 'Cache-Control': 'no-store' }).end(text),
      (error: unknown) => {
        log.warn({ err: error }, 'the metrics could not be read')
        response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end('away\n')
      },
    )
  })
  await once(server.listen(port, host), 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
