import type { LinkTarget } from './columns.js'

/** One thing that a list may be narrowed by. An undefined value narrows nothing. */
export type Condition =
  | { column: 'category' | 'year' | 'status' | 'parent'; value: string | undefined }
  | { link: LinkTarget; id: string | undefined }
  | { words: string | undefined }

/** The WHERE clause for documents `d` of a kind, with its values in order. */
export function conditionSql(kind: string, conditions: readonly Condition[]): { where: string; values: string[] } {
  const parts = ['d.kind = ?']
  const values = [kind]
  const add = (sql: string, ...given: string[]) => {
    parts.push(sql)
    values.push(...given)
  }
  for (const condition of conditions) {
    if ('column' in condition) {
      if (condition.value !== undefined) add(`d.${condition.column} = ?`, condition.value)
    } else if ('link' in condition) {
      if (condition.id === undefined) continue
      const linked =
        'EXISTS (SELECT 1 FROM link l WHERE l.from_kind = d.kind AND l.from_id = d.id AND l.to_kind = ? AND l.to_id = ?)'
      add(linked, condition.link, condition.id)
    } else if (condition.words !== undefined) {
      add('d.number IN (SELECT rowid FROM words WHERE words MATCH ?)', condition.words)
    }
  }
  return { where: parts.join(' AND '), values }
}
