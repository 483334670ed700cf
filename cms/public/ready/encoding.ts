import { LRUCache } from 'lru-cache'

/** The forms that an answer is kept in, smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** So many spellings of the header are remembered. Browsers have a handful. */
const mostSpellings = 200

/**
 * The smallest form that the reader accepts (RFC 9110, 12.5.3). `identity` when nothing else is, also when the header forbids it:
 * an answer that somebody can read is better than a 406.
 */
export const negotiate = remembering(choose)

/** Remembers what was chosen for the headers that were seen last, so that those that come all the time are not read anew. */
export function remembering(chooseFor: (header: string) => Encoding): (header: string | undefined) => Encoding {
  const known = new LRUCache<string, Encoding>({ max: mostSpellings })
  return (header) => {
    if (header === undefined) return 'identity'
    const remembered = known.get(header)
    if (remembered) return remembered
    const chosen = chooseFor(header)
    known.set(header, chosen)
    return chosen
  }
}

function choose(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight))
  }
  const accepts = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity'
}
