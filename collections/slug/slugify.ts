import slugifyText from '@sindresorhus/slugify'

/** `Blåbær på Øya` → `blabaer-pa-oya`: æ → ae, ø → o, å → a. At most 80 characters, cut at a word. Empty without letters or digits. */
export function slugify(title: string): string {
  const slug = slugifyText(title, {
    decamelize: false,
    customReplacements: [
      ['æ', 'ae'],
      ['Æ', 'ae'],
      ['ø', 'o'],
      ['Ø', 'o'],
      ['å', 'a'],
      ['Å', 'a'],
      ['&', ' og '],
    ],
  })
  if (slug.length <= 80) return slug
  const cut = slug.slice(0, 80)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
}
