import type { CmsAddress } from '../cms-address.js'
import { toChildSchema } from './messages.js'

/** The addresses of the CMS process as the process that started this one tells them. */
export function toldAddresses(): { feed: CmsAddress; admin: Pick<CmsAddress, 'current'> } {
  const listeners = new Set<(address: URL | null) => void>()
  let feed: URL | null = null
  let admin: URL | null = null
  process.on('message', (message) => {
    const told = toChildSchema.safeParse(message).data
    if (told?.type !== 'cms') return
    const before = feed?.href
    feed = told.feed === null ? null : new URL(told.feed)
    admin = told.admin === null ? null : new URL(told.admin)
    if (feed?.href !== before) for (const listener of listeners) listener(feed)
  })
  return {
    feed: { current: () => feed, follow: (listener) => listeners.add(listener) },
    admin: { current: () => admin },
  }
}
