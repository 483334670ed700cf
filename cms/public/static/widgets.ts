import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

import { Router } from 'express'

import { negotiate } from '../resources/encoding.js'

/** Five minutes: how long a page may go on with an older `embed.js`. In seconds. */
const loaderLifetime = 300
const oneYear = 31_536_000

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

interface WidgetFile {
  type: string
  hashed: boolean
  forms: { br: Buffer; gzip: Buffer; identity: Buffer }
}

/** Reads the built widgets into memory, each with its compressed forms where the build made them. */
function readFiles(directory: string): Map<string, WidgetFile> {
  const files = new Map<string, WidgetFile>()
  for (const name of namesIn(directory)) {
    const type = types[extname(name)]
    if (type === undefined) continue
    const read = (ending: string) => {
      try {
        return readFileSync(join(directory, name + ending))
      } catch {
        return null
      }
    }
    const identity = read('') ?? Buffer.alloc(0)
    const forms = { br: read('.br') ?? identity, gzip: read('.gz') ?? identity, identity }
    files.set(name, { type, hashed: /[.-][\w-]{8,}\.js(?:\.map)?$/.test(name), forms })
  }
  return files
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  } catch {
    return []
  }
}

/**
 * Serves `/widgets/v1/…` to every origin: `embed.js` for minutes, so that a new version reaches all pages soon; chunks, whose names
 * carry a hash of their content, for ever.
 * @param directory the build's output
 * @param reload read again at every request, for development
 */
export function widgetRoutes(directory: string, reload: boolean): Router {
  const kept = readFiles(directory)
  const router = Router()
  router.get('/widgets/v1/*path', (request, response, next) => {
    const name = [request.params.path].flat().join('/')
    const file = (reload ? readFiles(directory) : kept).get(name)
    if (file === undefined) {
      next()
      return
    }
    const encoding = negotiate(request.headers['accept-encoding']?.toString())
    const body = file.forms[encoding]
    const encoded = encoding !== 'identity' && body !== file.forms.identity
    response.set({
      'Content-Type': file.type,
      'Cache-Control': file.hashed
        ? `public, max-age=${oneYear}, immutable`
        : `public, max-age=${reload ? 0 : loaderLifetime}, stale-while-revalidate=86400`,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(encoded ? { 'Content-Encoding': encoding } : {}),
    })
    response.send(body)
  })
  return router
}
