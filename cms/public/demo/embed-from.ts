/** What of a request says where the page itself is. `host`: the Host header; `forwardedHost`: what a proxy says that it was, X-Forwarded-Host. */
interface Asked {
  readonly host: string | undefined
  readonly forwardedHost?: string
  readonly protocol: string
}

/** Where the demonstration page gets its widgets from. */
export interface Source {
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string
  /** Whether the page itself comes from there too. */
  readonly own: boolean
}

/**
 * What the demonstration page embeds from. With PUBLIC_URL that is there; without it the other of the two names of this machine, so that the
 * browser takes it for somebody else's page. Under any other name nothing is known but that name.
 */
export function embedFrom({ host = '', forwardedHost, protocol }: Asked, publicUrl: URL | undefined): Source {
  if (publicUrl !== undefined) {
    const own = [host, forwardedHost].some((name) => name?.toLowerCase() === publicUrl.host)
    return { origin: publicUrl.origin, own }
  }
  const { name, port = '' } = /^(?<name>[a-z0-9.-]+|\[[0-9a-f:.]+\])(?<port>:\d{1,5})?$/i.exec(host)?.groups ?? {}
  switch (name?.toLowerCase()) {
    case undefined:
    case '127.0.0.1':
    case '[::1]':
      return { origin: `http://localhost${port}`, own: false }
    case 'localhost':
      return { origin: `http://127.0.0.1${port}`, own: false }
    default:
      return { origin: `${protocol}://${host}`, own: true }
  }
}
