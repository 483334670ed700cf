/** The paths of pages and of the API, one place for both. */
const paths = {
  strategy: { url: '/strategi', self: '/public/v1/strategy' },
  point: { url: '/plakat/', self: '/public/v1/plakat/' },
  area: { url: '/omrader/', self: '/public/v1/areas/' },
  tiltak: { url: '/tiltak/', self: '/public/v1/tiltak/' },
  story: { url: '/historier/', self: '/public/v1/stories/' },
  ideaForm: { url: '/ideer', self: '/public/v1/ideas' },
  idea: { url: '/ideer/', self: '/public/v1/ideas/' },
} as const

export type Addressed = keyof typeof paths

/** An item's page and its address in the API, absolute when PUBLIC_URL is known. */
export class Addresses {
  readonly #origin: string

  constructor(publicUrl: URL | undefined) {
    this.#origin = publicUrl?.origin ?? ''
  }

  of(kind: Addressed, name: string | number = ''): { url: string; self: string } {
    const part = encodeURIComponent(name)
    return { url: this.#origin + paths[kind].url + part, self: this.#origin + paths[kind].self + part }
  }

  image(name: string): string {
    return `${this.#origin}/images/${name}`
  }
}
