import type { Payload } from 'payload'

import { keyOf, publishedCollections, settingsName, type DocumentName } from './documents.js'
import { refresh } from './refresh.js'
import { storedRows, storedRowsAfter, type StoredRow } from './stored.js'
import { inOwnTransaction, type Transaction } from '../transaction/index.js'
import { allVisibleRows, visibleRows } from './view.js'

/** How many rows are held in memory at a time. */
const pageSize = 100

/** What `republish` did. */
export interface Republished {
  /** Documents that the public may see. */
  readonly visible: number
  /** Rows that were written anew with what the public may see. */
  readonly published: number
  /** Rows that became tombstones. */
  readonly withdrawn: number
}

/** Whether every row says what its document says. Reads everything, a page at a time, and writes nothing. */
export async function publicationsAgree(payload: Payload): Promise<boolean> {
  for await (const page of comparedPages({ payload, id: undefined })) {
    if (page.differing.length > 0) return false
  }
  return true
}

/**
 * Rebuilds the rows from the documents: writes those that differ, and tombstones for documents that are gone. May run beside
 * editors at work, since each row is compared once more in the transaction that writes it.
 * @param signal ends it between two pages; what was done until then stays
 * @param rest is waited for between two pages
 */
export async function republish(
  payload: Payload,
  { signal, rest }: { signal?: AbortSignal; rest?: () => Promise<unknown> } = {},
): Promise<Republished> {
  let visible = 0
  const written = new Map<string, 'published' | 'withdrawn'>()
  for await (const page of comparedPages({ payload, id: undefined })) {
    if (signal?.aborted) break
    visible += page.visible
    for (const name of page.differing) {
      for (const row of await inOwnTransaction(payload, (transaction) => refresh(transaction, name)))
        written.set(keyOf(row), row.state)
    }
    await rest?.()
  }
  const states = [...written.values()]
  const count = (state: 'published' | 'withdrawn') => states.filter((one) => one === state).length
  return { visible, published: count('published'), withdrawn: count('withdrawn') }
}

interface ComparedPage {
  readonly visible: number
  readonly differing: readonly DocumentName[]
}

/** Documents against rows first, then rows against documents. Pictures come after the stories that show them. */
async function* comparedPages(transaction: Transaction): AsyncGenerator<ComparedPage> {
  for (const kind of [settingsName.kind, ...publishedCollections]) {
    for await (const rows of allVisibleRows(transaction, kind)) {
      const stored = await storedRows(transaction, rows)
      yield { visible: rows.length, differing: rows.filter((row) => stored.get(keyOf(row))?.row?.revision !== row.revision) }
    }
  }
  for await (const page of storedPages(transaction)) yield { visible: 0, differing: await withoutDocument(transaction, page) }
}

async function* storedPages(transaction: Transaction): AsyncGenerator<StoredRow[]> {
  let page: StoredRow[] = []
  do {
    page = await storedRowsAfter(transaction, page.at(-1)?.key ?? '', pageSize)
    yield page
  } while (page.length === pageSize)
}

/** Of these rows the ones that say more than a tombstone, or nothing that can be read, where there is no document to see. */
async function withoutDocument(transaction: Transaction, page: readonly StoredRow[]): Promise<DocumentName[]> {
  const telling = page.filter(({ row }) => row?.state !== 'withdrawn')
  const visible = new Set<string>()
  for (const kind of new Set(telling.map(({ name }) => name.kind))) {
    const ids = telling.filter(({ name }) => name.kind === kind).map(({ name }) => name.id)
    for (const row of await visibleRows(transaction, kind, ids)) visible.add(keyOf(row))
  }
  return telling.map(({ name }) => name).filter((name) => !visible.has(keyOf(name)))
}
