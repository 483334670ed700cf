import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

import { listening } from '../../../widgets/testing/listening.js'

/** What stands in the pages of somebody else before what they embed. */
export const ownWords = 'Velkommen til kommunen'

/** Pages of somebody else by their paths, sent as servers send them today. @returns the address, without `/` at the end */
export async function openHost(pages: Readonly<Record<string, string>>): Promise<{ origin: string; close(): void }> {
  const compress = promisify(brotliCompress)
  const bodies = new Map<string, Buffer>()
  for (const [path, content] of Object.entries(pages)) bodies.set(path, await compress(documentOf(content)))
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '')
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(body)
  })
  const port = await listening(server)
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const documentOf = (content: string) => `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Kommunen</title>
<style>body { font: 1rem/1.5 sans-serif; margin: 0 auto; max-width: 60rem }</style>
${content}
</html>`
