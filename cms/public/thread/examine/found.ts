import type { DocumentKey } from '../../read-model/index.js'

/** What is wrong with a read model: SQLite cannot make sense of the file, or documents are not what was written. */
export type Found =
  { readonly what: 'file'; readonly reason: string } | { readonly what: 'documents'; readonly documents: readonly DocumentKey[] }
