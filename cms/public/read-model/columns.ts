import type {
  ContentLocale,
  LocalizedBlocks,
  LocalizedText,
  PublicationKind,
  PublishedInline,
  PublishedRow,
} from '../../../collections/publications/shape/index.js'
import { localeFallbacks, locales } from '../../../widgets/contract/index.js'
import { folded } from './folded.js'

/** What a document is found and sorted by. */
export interface Columns {
  slug: string | null
  place: number | null
  parent: string | null
  category: string | null
  status: string | null
  publishedAt: string | null
}

export interface Link {
  kind: LinkTarget
  id: string
}

export const linkTargets = ['points', 'areas', 'tiltak', 'media'] as const satisfies readonly PublicationKind[]
export type LinkTarget = (typeof linkTargets)[number]

const none: Columns = { slug: null, place: null, parent: null, category: null, status: null, publishedAt: null }

export function columnsOf(row: PublishedRow): Columns {
  switch (row.kind) {
    case 'points':
      return { ...none, place: row.content.number, parent: row.content.strategy }
    case 'areas':
      return { ...none, slug: row.content.slug, place: row.content.number, parent: row.content.strategy }
    case 'tiltak': {
      const { slug, number, area, kind, status } = row.content
      return { ...none, slug, place: number, parent: area, category: kind, status }
    }
    case 'stories': {
      const { slug, kind, publishedAt } = row.content
      return { ...none, slug, category: kind, publishedAt }
    }
    case 'ideas':
      return { ...none, slug: row.content.reference }
    case 'settings':
    case 'strategies':
    case 'media':
      return none
  }
}

/** Where a document leads to, in the order its editor gave. */
export function linksOf(row: PublishedRow): Link[] {
  const to = (kind: LinkTarget, ids: readonly string[]) => ids.map((id) => ({ kind, id }))
  switch (row.kind) {
    case 'tiltak':
      return to('points', row.content.points)
    case 'stories': {
      const { points, areas, tiltak, images } = row.content
      return [...to('points', points), ...to('areas', areas), ...to('tiltak', tiltak), ...to('media', images)]
    }
    case 'settings':
    case 'strategies':
    case 'points':
    case 'areas':
    case 'media':
    case 'ideas':
      return []
  }
}

/** The words that a document is found by, per language as its reader would see them, folded; null where it is not searched for. */
export function wordsOf(row: PublishedRow): Readonly<Record<ContentLocale, string>> | null {
  const texts = searchedTexts(row)
  if (texts === null) return null
  const inLanguage = (locale: ContentLocale) =>
    folded(texts.map((text) => localeFallbacks[locale].map((candidate) => text[candidate]).find(Boolean) ?? '').join('\n'))
  const [nb, nn, en] = locales.map(inLanguage)
  return { nb: nb ?? '', nn: nn ?? '', en: en ?? '' }
}

function searchedTexts(row: PublishedRow): LocalizedText[] | null {
  switch (row.kind) {
    case 'tiltak':
      return [row.content.title, row.content.description, row.content.lesson]
    case 'stories': {
      const { title, summary, nytt, nyttig, nyttiggjort, body } = row.content
      return [title, summary, nytt, nyttig, nyttiggjort, plainText(body)]
    }
    case 'settings':
    case 'strategies':
    case 'points':
    case 'areas':
    case 'media':
    case 'ideas':
      return null
  }
}

/** Rich text without its form. */
function plainText(body: LocalizedBlocks): LocalizedText {
  const texts: LocalizedText = {}
  for (const locale of locales) {
    const words = (body[locale] ?? []).flatMap((block) =>
      block.type === 'list' ? block.items.flatMap(inlineText) : inlineText(block.children),
    )
    if (words.length > 0) texts[locale] = words.join(' ')
  }
  return texts
}

const inlineText = (inlines: PublishedInline[]): string[] =>
  inlines.flatMap((inline) =>
    inline.type === 'text' ? [inline.text] : inline.type === 'link' ? inlineText(inline.children) : [],
  )
