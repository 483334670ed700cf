/** What of a request says where the page itself is. `host`: the Host header. */
interface Asked {
  readonly host: string | undefined
  readonly protocol: string
}

/**
 * The origin that the demonstration page embeds from, such as `http://127.0.0.1:3000`. With PUBLIC_URL that is where; without it the other of
 * the two names of this machine, so that the browser takes it for somebody else's page.
 */
export function embedFrom({ host = '', protocol }: Asked, publicUrl: URL | undefined): string {
  if (publicUrl !== undefined) return publicUrl.origin
  const { name, port = '' } = /^(?<name>[a-z0-9.-]+|\[[0-9a-f:.]+\])(?<port>:\d{1,5})?$/i.exec(host)?.groups ?? {}
  switch (name?.toLowerCase()) {
    case undefined:
    case '127.0.0.1':
    case '[::1]':
      return `http://localhost${port}`
    case 'localhost':
      return `http://127.0.0.1${port}`
    default:
      return `${protocol}://${host}`
  }
}
