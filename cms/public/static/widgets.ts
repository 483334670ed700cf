import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { makeReady, openToAll, type ReadyAnswer } from '../ready/answer.js'
import { forEver } from '../ready/lifetimes.js'
import { mediaTypeOf } from '../ready/media-types.js'

/** Five minutes: how long a page may go on with an older `embed.js`. In seconds. */
const loaderLifetime = 300

/** Names that carry a hash of their content. */
const hashed = /[.-][\w-]{8,}\.js(?:\.map)?$/

/**
 * The built widgets by their paths, `/widgets/v1/…`, for every origin: `embed.js` for minutes, so that a new version reaches all pages
 * soon; chunks, whose names carry a hash of their content, for ever.
 * @param directory the build's output
 * @param development nothing is kept by browsers, since everything may change at any moment
 */
export function widgetAnswers(directory: string, development: boolean): Map<string, ReadyAnswer> {
  const answers = new Map<string, ReadyAnswer>()
  for (const name of namesIn(directory)) {
    const type = mediaTypeOf(name)
    const body = type === undefined ? null : read(directory, name)
    if (type === undefined || body === null) continue
    const [br, gzip] = [read(directory, `${name}.br`), read(directory, `${name}.gz`)]
    const lifetime = development ? 0 : loaderLifetime
    const cacheControl = hashed.test(name) ? forEver : `public, max-age=${lifetime}, stale-while-revalidate=86400`
    const compressed = br && gzip ? { br, gzip } : null
    answers.set(`/widgets/v1/${name}`, makeReady({ body, type, cacheControl, compressed, fields: openToAll }))
  }
  return answers
}

function read(directory: string, name: string): Buffer | null {
  try {
    return readFileSync(join(directory, name))
  } catch {
    return null
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  } catch {
    return []
  }
}
