import { Live } from './live.js'
import { Resource } from './resource.js'

export type { Resource, ResourceState } from './resource.js'

const root = '/public/v1/'

/** What has been asked for, by address, of all origins. */
const asked = new Map<string, Resource<unknown>>()

/** What a page knows of one API origin. Widgets pasted into separate blocks share no ancestor, so this is what they share. */
export class Source {
  readonly origin: string
  readonly live: Live

  constructor(origin: string) {
    this.origin = origin
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
  return ({ origin }, ...question) => {
    const address = origin + root + nameOf(...question)
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
