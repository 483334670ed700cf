import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'

import { answerTo, familyPaths } from './answers/index.js'
import type { Sample } from './content.js'
import { listening } from './listening.js'

export interface TestApi {
  /** Where the widgets and what they show come from, e.g. `http://127.0.0.1:40123`. */
  readonly origin: string
  /** What a page pastes to get the elements. */
  readonly script: string
  /** Says something else from now on, and tells open pages so. */
  change(sample: Sample): void
  /** Ends the streams of open pages, as a restart does. */
  cut(): void
  close(): void
}

const built = join(import.meta.dirname, '..', '..', 'build', 'widgets')
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="320"><rect width="480" height="320" fill="#a8814f"/></svg>'

/** The built widgets and an API that says this, open to all origins as ours is. */
export async function openApi(first: Sample): Promise<TestApi> {
  let sample = first
  let version = 1
  const readers = new Set<ServerResponse>()
  const versions = () =>
    `event: versions\ndata: ${JSON.stringify(Object.fromEntries(familyPaths.map((path) => [path, String(version)])))}\n\n`

  const server = createServer((request, response) => {
    const target = request.url ?? ''
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'Content-Type': type }).end(body)
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (target === '/public/v1/live') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(versions())
      readers.add(response.once('close', () => readers.delete(response)))
    } else if (target.startsWith('/public/v1/')) {
      const answer = answerTo(target, sample)
      if (answer === undefined) response.writeHead(404).end()
      else send('application/json', JSON.stringify(answer))
    } else if (target.startsWith('/images/')) {
      send('image/svg+xml', picture)
    } else {
      const file = join(built, target.replace('/widgets/v1/', ''))
      if (/^\/widgets\/v1\/[\w-]+\.js$/.test(target) && existsSync(file)) send('text/javascript', readFileSync(file))
      else response.writeHead(404).end()
    }
  })
  const origin = `http://127.0.0.1:${await listening(server)}`
  return {
    origin,
    script: `<script type="module" src="${origin}/widgets/v1/embed.js"></script>`,
    change: (next) => {
      sample = next
      version += 1
      for (const reader of readers) reader.write(versions())
    },
    cut: () => {
      for (const reader of readers) reader.end()
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
