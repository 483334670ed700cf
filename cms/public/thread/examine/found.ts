/** What is wrong with a read model: SQLite cannot make sense of the file, or a document is not what was written. */
export type Found =
  { readonly what: 'file'; readonly reason: string } | { readonly what: 'document'; readonly kind: string; readonly id: string }
