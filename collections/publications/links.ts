import { settingsName, type DocumentName, type PublishedCollection } from './documents.js'
import type { Transaction } from '../transaction/index.js'
import { visibleLinking } from './view.js'

/** Which fields of which published documents name documents of a kind. */
const links: Record<PublishedCollection, readonly { kind: PublishedCollection; field: string }[]> = {
  strategies: [
    { kind: 'points', field: 'strategy' },
    { kind: 'areas', field: 'strategy' },
  ],
  points: [
    { kind: 'tiltak', field: 'points' },
    { kind: 'stories', field: 'points' },
  ],
  areas: [
    { kind: 'tiltak', field: 'area' },
    { kind: 'stories', field: 'areas' },
  ],
  tiltak: [
    { kind: 'stories', field: 'tiltak' },
    { kind: 'ideas', field: 'tiltak' },
  ],
  stories: [],
  media: [{ kind: 'stories', field: 'images' }],
  ideas: [],
}

/**
 * The published documents that name this one. SQLite takes a deleted document's id out of them (foreign keys), without a hook of
 * theirs being asked; MongoDB leaves it there.
 */
export async function documentsNaming(
  transaction: Transaction,
  { kind, id }: { kind: PublishedCollection; id: string },
): Promise<DocumentName[]> {
  const names: DocumentName[] = kind === 'strategies' ? [settingsName] : []
  for (const link of links[kind]) names.push(...(await visibleLinking(transaction, link, id)))
  return names
}
