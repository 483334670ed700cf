import type { Locale, Plakat, PointDetail, StoryList } from '../../contract/index.js'
import { Live } from './live.js'
import { Resource, type IsShape } from './resource.js'

export type { Resource, ResourceState } from './resource.js'

const root = '/public/v1/'

/**
 * Tells an answer of ours from what somebody else may say in its place, by a key that ours always has. Our own server sends what its schemas
 * say, in the major version that is in the path; they are too large to check here again.
 */
const having =
  <Value>(key: string & keyof Value): IsShape<Value> =>
  (answer): answer is Value =>
    answer instanceof Object && key in answer

/** What a page knows of one API origin. Widgets pasted into separate blocks share no ancestor, so this is what they share. */
export class Source {
  readonly origin: string
  readonly #resources = new Map<string, Resource<unknown>>()
  readonly #live: Live

  readonly plakat = this.#family(having<Plakat>('items'), (locale: Locale) => `plakat?locale=${locale}`)
  readonly point = this.#family(
    having<PointDetail>('evidence'),
    (number: number, locale: Locale) => `plakat/${number}?locale=${locale}`,
  )
  readonly stories = this.#family(having<StoryList>('items'), (query: URLSearchParams) => `stories?${query.toString()}`)

  constructor(origin: string) {
    this.origin = origin
    this.#live = new Live(`${origin}${root}live`, (changed) => {
      for (const [path, resource] of this.#resources) {
        if (path.startsWith(changed) && resource.watched) resource.refresh()
      }
    })
  }

  /** Live updates until the returned function is called. */
  listen(): () => void {
    return this.#live.listen()
  }

  /** The resources of one shape. The same question gets the same resource. */
  #family<Value, Question extends unknown[]>(isShape: IsShape<Value>, nameOf: (...question: Question) => string) {
    const known = new Map<string, Resource<Value>>()
    return (...question: Question): Resource<Value> => {
      const path = root + nameOf(...question)
      const resource = known.get(path) ?? new Resource(this.origin + path, isShape)
      known.set(path, resource)
      this.#resources.set(path, resource)
      return resource
    }
  }
}

const sources = new Map<string, Source>()

/** The source of an origin, the same for every element of the page. */
export function sourceAt(origin: string): Source {
  const source = sources.get(origin) ?? new Source(origin)
  sources.set(origin, source)
  return source
}
