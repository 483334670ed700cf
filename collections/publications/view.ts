import type { Payload, Where } from 'payload'
import { z } from 'zod'

import { settingsName, settingsSlug, type DocumentName, type PublishedCollection } from './documents.js'
import { projections } from './project/index.js'
import { publishedRow } from './revision.js'
import type { PublicationKind, PublishedRow } from './shape/index.js'
import { requestIn, type Transaction } from '../transaction/index.js'

/** How many documents are held in memory at a time. */
const pageSize = 100

/** How the anonymous reads: published, in all languages, with ids for what is linked. What it may not read is not found. */
const asAnonymous = (transaction: Transaction) =>
  ({
    depth: 0,
    disableErrors: true,
    draft: false,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: false,
    req: requestIn(transaction),
  }) as const

/** What the public may see of the documents with these ids. Those that it may not see, or that are not there, are missing. */
export async function visibleRows(
  transaction: Transaction,
  kind: PublicationKind,
  ids: readonly string[],
): Promise<PublishedRow[]> {
  if (kind === 'settings') return ids.includes(settingsName.id) ? settingsRows(transaction) : []
  return rowsOf(transaction, kind, await find(transaction, kind, { id: { in: storedIds(transaction, ids) } }))
}

/** The documents that the public sees whose `field` names the document with this id. */
export async function visibleLinking(
  transaction: Transaction,
  { kind, field }: { kind: PublishedCollection; field: string },
  id: string,
): Promise<DocumentName[]> {
  const documents = await find(transaction, kind, { [field]: { in: storedIds(transaction, [id]) } })
  return documents.map((document) => ({ kind, id: String(document.id) }))
}

/**
 * What a kind that there may be very many of is read through by: a unique field, since both databases follow the index of one. By `id`, Payload
 * adds an order of its own on MongoDB, and each page would sort all documents. Nothing is published
 * without it (`demandAddress`).
 */
const readThroughBy: Partial<Record<PublicationKind, 'slug' | 'filename' | 'reference'>> = {
  stories: 'slug',
  tiltak: 'slug',
  media: 'filename',
  ideas: 'reference',
}

/** What the public may see of all documents of a kind, in pages. */
export async function* allVisibleRows(transaction: Transaction, kind: PublicationKind): AsyncGenerator<PublishedRow[]> {
  if (kind === 'settings') {
    yield await settingsRows(transaction)
    return
  }
  const field = readThroughBy[kind] ?? 'id'
  let after: Where = field === 'id' ? {} : { [field]: { greater_than: '' } }
  for (;;) {
    const documents = await find(transaction, kind, after, { limit: pageSize, sort: field })
    yield await rowsOf(transaction, kind, documents)
    if (documents.length < pageSize) return
    after = { [field]: { greater_than: documents.at(-1)?.[field] } }
  }
}

/** A document before anything is known of it but that it has an id. */
const documentSchema = z.looseObject({ id: z.union([z.string(), z.number()]) })
type RawDocument = z.infer<typeof documentSchema>

async function find(
  transaction: Transaction,
  kind: PublishedCollection,
  where: Where,
  { limit, sort }: { limit: number; sort: string } = { limit: 0, sort: 'id' },
): Promise<RawDocument[]> {
  const { docs } = await transaction.payload.find({
    ...asAnonymous(transaction),
    // In Payload the anonymous reads neither. Whether a picture may be seen follows from what shows it (below); of an idea only its status leaves
    // (project/idea.ts).
    overrideAccess: kind === 'media' || kind === 'ideas',
    collection: kind,
    where,
    sort,
    limit,
    pagination: false,
  })
  return z.array(documentSchema).parse(docs)
}

async function rowsOf(transaction: Transaction, kind: PublishedCollection, documents: RawDocument[]): Promise<PublishedRow[]> {
  const shown =
    kind === 'media'
      ? await shownPictures(
          transaction,
          documents.map(({ id }) => id),
        )
      : undefined
  return documents
    .filter(({ id }) => shown?.has(String(id)) ?? true)
    .flatMap((document) => projected(transaction.payload, kind, String(document.id), document))
}

/** Those of the pictures that a story which the public sees shows. */
async function shownPictures(transaction: Transaction, ids: (string | number)[]): Promise<Set<string>> {
  const stories = await find(transaction, 'stories', { images: { in: ids } })
  const rows = await rowsOf(transaction, 'stories', stories)
  return new Set(rows.flatMap(picturesOf))
}

/** The ids of the pictures that a row shows. */
export const picturesOf = (row: PublishedRow): readonly string[] => (row.kind === 'stories' ? row.content.images : [])

async function settingsRows(transaction: Transaction): Promise<PublishedRow[]> {
  const settings = await transaction.payload.findGlobal({ ...asAnonymous(transaction), slug: settingsSlug })
  const saved = z.object({ updatedAt: z.string() }).safeParse(settings).success
  return saved ? projected(transaction.payload, settingsName.kind, settingsName.id, settings) : []
}

/**
 * The row of one document. One that has not the shape of its kind, which takes somebody who changed the database by hand, is not
 * published: a tombstone harms less than half a document, and no other document is held back by it.
 */
function projected(payload: Payload, kind: PublicationKind, id: string, document: unknown): PublishedRow[] {
  const { data, error } = projections[kind].safeParse(document)
  if (error === undefined) return [publishedRow(kind, id, data)]
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  payload.logger.error({ kind, id, problems }, `viigran: ${kind}/${id} is published but cannot be shown to the public`)
  return []
}

/** Ids as the database has them, without those that it never gives: a key may have been written by hand. */
function storedIds({ payload }: Transaction, ids: readonly string[]): (string | number)[] {
  if (payload.db.defaultIDType === 'number') return ids.map(Number).filter(Number.isSafeInteger)
  return ids.filter((id) => /^[0-9a-f]{24}$/.test(id))
}
