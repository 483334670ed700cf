import { isServer } from 'lit'

import { Live } from './live.js'
import { Resource } from './resource.js'

export type { Resource, ResourceState } from './resource.js'

const root = '/public/v1/'

/** What has been asked for, by address, of all origins. */
const asked = new Map<string, Resource<unknown>>()

/** What the API would answer, by the path below its root and the query; `null` where there is no such thing. On a server nobody waits for it. */
export type Given = (name: string) => unknown

/** What a page knows of one API origin. Widgets pasted into separate blocks share no ancestor, so this is what they share. */
export class Source {
  readonly origin: string
  /** On a page only. */
  declare readonly live: Live
  /** On a server only. */
  declare readonly given: Given | undefined

  constructor(origin: string, given?: Given) {
    this.origin = origin
    if (isServer) this.given = given
    else
      this.live = new Live(`${origin}${root}live`, (changed) => {
        for (const [address, resource] of asked) {
          if (address.startsWith(origin + changed) && resource.watched) resource.refresh()
        }
      })
  }
}

/**
 * The resources of one shape. The same question to the same source gets the same resource.
 * @param key tells an answer of ours from what somebody else may say in its place: ours always has it. Our own server sends what its schemas say,
 * in the major version that is in the path; they are too large to check here again.
 * @param nameOf the path below the API's root, and the query
 */
export function family<Value, Question extends unknown[]>(
  key: string & keyof Value,
  nameOf: (...question: Question) => string,
): (source: Source, ...question: Question) => Resource<Value> {
  const known = new Map<string, Resource<Value>>()
  const isShape = (answer: unknown): answer is Value => answer instanceof Object && key in answer
  return ({ origin, given }, ...question) => {
    const name = nameOf(...question)
    const address = origin + root + name
    if (isServer) {
      const value = given?.(name)
      return new Resource(address, isShape, isShape(value) ? { state: 'ready', value, address } : { state: 'failed' })
    }
    const resource = known.get(address) ?? new Resource(address, isShape)
    known.set(address, resource)
    asked.set(address, resource)
    return resource
  }
}

const sources = new Map<string, Source>()

/** The source of an origin, the same for every element of the page. */
export function sourceAt(origin: string): Source {
  const source = sources.get(origin) ?? new Source(origin)
  sources.set(origin, source)
  return source
}
