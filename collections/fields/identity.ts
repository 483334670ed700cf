/** The id behind a relationship's value, which is the id itself or the document, depending on depth. */
export function identityOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return identityOf(value.id)
  return null
}
