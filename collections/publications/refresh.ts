import { keyOf, type DocumentName } from './documents.js'
import { withdrawnRow } from './revision.js'
import type { PublicationRow } from './shape/index.js'
import { claimRow, storedRows, writeRow } from './stored.js'
import { inTurn, type Transaction } from '../transaction/index.js'
import { picturesOf, visibleRows } from './view.js'

/**
 * Brings the row of one document in line with what the public may see of it now, and the rows of the pictures that it began or ceased to
 * show. Looks at the state alone: repeating it does no harm, and writes nothing where nothing differs.
 * @returns the rows that were written
 */
export async function refresh(transaction: Transaction, name: DocumentName): Promise<PublicationRow[]> {
  return inTurn(transaction, async () => {
    if (name.kind === 'media') return refreshPicture(transaction, name)
    const { before, after, written } = await compareAndWrite(transaction, name)
    const pictures = written.length === 0 ? [] : difference(picturesShownBy(before), picturesShownBy(after))
    for (const id of pictures) written.push(...(await refreshPicture(transaction, { kind: 'media', id })))
    return written
  })
}

/**
 * A picture's row depends on other documents too: on every story that shows it. So it is written, or at least claimed, by everyone who
 * decides about it; a decision made meanwhile on another ground is refused by the database. It has a row from its first save.
 */
async function refreshPicture(transaction: Transaction, name: DocumentName): Promise<PublicationRow[]> {
  const { stored, after, written } = await compareAndWrite(transaction, name)
  if (written.length > 0) return written
  if (stored !== undefined) {
    await claimRow(transaction, stored)
    return []
  }
  await writeRow(transaction, undefined, after)
  return [after]
}

async function compareAndWrite(transaction: Transaction, name: DocumentName) {
  const stored = (await storedRows(transaction, [name])).get(keyOf(name))
  const [visible] = await visibleRows(transaction, name.kind, [name.id])
  const before = stored?.row
  const after = visible ?? withdrawnRow(name.kind, name.id)
  const written: PublicationRow[] = []
  // A document that never was public has no row.
  const differs = stored === undefined ? visible !== undefined : before?.revision !== after.revision
  if (differs) {
    await writeRow(transaction, stored, after)
    written.push(after)
  }
  return { stored, before, after, written }
}

const picturesShownBy = (row: PublicationRow | undefined): readonly string[] =>
  row?.state === 'published' ? picturesOf(row) : []

/** What is in one list and not in the other, in a fixed order. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  return [...new Set([...before, ...after])].filter((id) => before.includes(id) !== after.includes(id)).sort()
}
