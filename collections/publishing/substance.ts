/** What differs between two versions that say the same: when and how they were saved, and the names of their rows. */
const incidental = new Set(['_status', 'createdAt', 'updatedAt', 'id'])

/** What a version says, without what is incidental and what is not there. */
export function substance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(substance)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .filter(([name, field]) => !incidental.has(name) && field !== null && field !== undefined)
    .map(([name, field]): [string, unknown] => [name, substance(field)])
    .filter(([, field]) => typeof field !== 'object' || field === null || Object.keys(field).length > 0)
  return Object.fromEntries(fields)
}
