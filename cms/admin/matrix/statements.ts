import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { identityOf } from '../../../collections/fields/identity.js'
import { contentLocales } from '../../../collections/publications/shape/localized.js'

type Asking = Pick<PayloadRequest, 'payload' | 'user' | 'i18n'>
type Statements = ReadonlyMap<number, string>

const pointsSchema = z.array(z.object({ number: z.number(), statement: z.string().nullish() }))

/** Ten points of one form ask for the same. */
const asked = new WeakMap<Asking, Promise<Statements>>()

/**
 * What the points of a strategy say, by number, in the language of the admin, else in bokmål.
 * @param strategy as a relationship has it; where there is none yet, the current one is meant
 */
export function statementsFor(request: Asking, strategy: unknown): Promise<Statements> {
  const statements = asked.get(request) ?? read(request, strategy)
  asked.set(request, statements)
  return statements
}

async function read({ payload, user, i18n }: Asking, given: unknown): Promise<Statements> {
  const asEditor = { user, overrideAccess: false, depth: 0 }
  const strategy =
    identityOf(given) ?? identityOf((await payload.findGlobal({ slug: 'viigran-settings', ...asEditor })).currentStrategy)
  if (strategy === null) return new Map()
  const { docs } = await payload.find({
    collection: 'points',
    where: { strategy: { equals: strategy } },
    locale: contentLocales.find((locale) => locale === i18n.language) ?? contentLocales[0],
    fallbackLocale: contentLocales[0],
    pagination: false,
    ...asEditor,
  })
  const statements = new Map<number, string>()
  for (const { number, statement } of pointsSchema.parse(docs)) if (statement) statements.set(number, statement)
  return statements
}
