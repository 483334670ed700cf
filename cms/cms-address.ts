/** Where the CMS process answers now. It may be away: then `current()` is null and the public goes on without it. */
export interface CmsAddress {
  current(): URL | null
  /** Called each time the address changes from now on. */
  follow(listener: (address: URL | null) => void): void
}

/** The address of a CMS process that somebody else looks after. */
export const fixedAddress = (address: URL | null): CmsAddress => ({ current: () => address, follow: () => undefined })
