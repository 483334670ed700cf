/** Where the CMS process answers now. It may be away: then `current()` is null and the public goes on without it. */
export interface CmsAddress {
  current(): URL | null
}
