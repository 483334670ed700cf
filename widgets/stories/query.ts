import type { Locale } from '../contract/index.js'

/** What a page may choose by attributes, as it wrote it. */
export interface Choice {
  kind: string | null
  point: string | null
  area: string | null
  limit: string | null
}

const kinds = ['nyskapingshistorie', 'sammensatt-utfordring']
const defaultLimit = 6
/** The most that the API gives at once. */
export const largestLimit = 100

const warned = new Set<string>()

/** A mistake in a snippet is for whoever pasted it: said once in the console, and never a broken page. */
function warn(attribute: string, value: string, allowed: string): void {
  const text = `viigran: <gran-stories ${attribute}="${value}"> should be ${allowed}`
  if (!warned.has(text)) console.warn(text)
  warned.add(text)
}

const whole = (value: string, most: number): number | undefined => {
  const number = Number(value)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
}

/** How many stories to begin with: the `limit` attribute, or six. */
export function limitOf({ limit }: Choice): number {
  if (limit === null) return defaultLimit
  const number = whole(limit, largestLimit)
  if (number === undefined) warn('limit', limit, `1–${largestLimit}`)
  return number ?? defaultLimit
}

/** The query for these choices. What cannot be right is left out. */
export function queryOf({ kind, point, area }: Choice, locale: Locale, limit: number): URLSearchParams {
  const query = new URLSearchParams({ locale, limit: String(Math.min(limit, largestLimit)) })
  if (kind) {
    if (kinds.includes(kind)) query.set('kind', kind)
    else warn('kind', kind, kinds.join(' / '))
  }
  if (point) {
    if (whole(point, 99)) query.set('point', String(Number(point)))
    else warn('point', point, '1–99')
  }
  if (area) {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(area)) query.set('area', area)
    else warn('area', area, 'a-z, 0-9, -')
  }
  return query
}
