import { readStored, withdrawnRow } from '../../../collections/publications/index.js'
import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import type { Log } from '../../log.js'

/**
 * The rows that readers get for raw records. A damaged one goes out as a tombstone: nobody shall see what nobody has published, and the
 * feed goes on. `npm run republish` mends it.
 */
export function readRows(raws: readonly unknown[], log: Log): PublicationRow[] {
  const rows: PublicationRow[] = []
  for (const raw of raws) {
    const stored = readStored(raw)
    if (stored === undefined) continue
    if (stored.row === undefined) log.error({ key: stored.key }, 'a row of publications is damaged: npm run republish mends it')
    rows.push(stored.row ?? withdrawnRow(stored.name.kind, stored.name.id))
  }
  return rows
}
