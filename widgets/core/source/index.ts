import type { Locale, Plakat, PointDetail, StoryList } from '../../contract/index.js'
import { Live } from './live.js'
import { Resource } from './resource.js'

export type { Resource, ResourceState } from './resource.js'

const root = '/public/v1/'

/** What a page knows of one API origin. Widgets pasted into separate blocks share no ancestor, so this is what they share. */
export class Source {
  readonly origin: string
  readonly #resources = new Map<string, Resource<unknown>>()
  readonly #live: Live

  constructor(origin: string) {
    this.origin = origin
    this.#live = new Live(`${origin}${root}live`, (changed) => {
      for (const [path, resource] of this.#resources) {
        if (path.startsWith(changed) && resource.watched) resource.refresh()
      }
    })
  }

  plakat(locale: Locale): Resource<Plakat> {
    return this.#at<Plakat>(`plakat?locale=${locale}`)
  }

  point(number: number, locale: Locale): Resource<PointDetail> {
    return this.#at<PointDetail>(`plakat/${number}?locale=${locale}`)
  }

  stories(query: URLSearchParams): Resource<StoryList> {
    return this.#at<StoryList>(`stories?${query.toString()}`)
  }

  /** Live updates until the returned function is called. */
  listen(): () => void {
    return this.#live.listen()
  }

  /** A path means one shape, so what is kept under it is of that shape. */
  #at<Value>(name: string): Resource<Value> {
    const path = root + name
    const known = this.#resources.get(path)
    if (known) return known as Resource<Value>
    const resource = new Resource<Value>(this.origin + path)
    this.#resources.set(path, resource)
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
