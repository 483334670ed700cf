import type { Collection, PayloadRequest, Where } from 'payload'

export interface Selection {
  readonly where: Where
  readonly sort?: string[]
  readonly limit?: number
  /** Those in the trash too. */
  readonly trash?: boolean
  /** Looks at the newest drafts instead of at what is published. */
  readonly draft?: boolean
}

/** The ids of the documents that a bulk operation is about, as far as this user may read them, in the order in which they are changed. */
export async function matching(
  req: PayloadRequest,
  { config: { slug } }: Collection,
  { limit = 0, ...selection }: Selection,
): Promise<(string | number)[]> {
  const { payload, user, locale } = req
  const { docs } = await payload.find({
    collection: slug,
    ...selection,
    limit,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
    ...(locale && { locale }),
  })
  return docs.map(({ id }) => id)
}
