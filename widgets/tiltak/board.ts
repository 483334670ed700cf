import type { Tiltak, TiltakStatus } from '../contract/index.js'
import { statuses } from './query.js'

export type Column = { readonly kind: 'vedtatt'; readonly status: TiltakStatus } | { readonly kind: 'eksempel' }
export type FilledColumn = Column & { readonly tiltak: readonly Tiltak[] }

const columns: readonly Column[] = [...statuses.map((status) => ({ kind: 'vedtatt', status }) as const), { kind: 'eksempel' }]

/**
 * Where each tiltak stands: by status what has been adopted, and last what the strategy names as examples. A stopped example stands with
 * the stopped, since it has a lesson. Only columns that have something in them.
 */
export function boardOf(tiltak: readonly Tiltak[]): FilledColumn[] {
  const stands = ({ kind, status }: Tiltak, column: Column) =>
    column.kind === 'eksempel'
      ? kind === 'eksempel' && status !== 'stanset'
      : status === column.status && (kind === 'vedtatt' || status === 'stanset')
  return columns
    .map((column) => ({ ...column, tiltak: tiltak.filter((item) => stands(item, column)) }))
    .filter((column) => column.tiltak.length > 0)
}
