import slugifyText from '@sindresorhus/slugify'

/** In characters. */
const maximumLength = 80

/** `Blåbær på Øya` → `blabaer-pa-oya`: æ → ae, ø → o, å → a. At most 80 characters, cut at a word. Empty without letters or digits. */
export function slugify(title: string): string {
  const slug = slugifyText(title, { decamelize: false, customReplacements: [['&', ' og ']] })
  if (slug.length <= maximumLength) return slug
  // With the next character, since a word may end exactly at the limit.
  const cut = slug.slice(0, maximumLength + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, maximumLength)
}
