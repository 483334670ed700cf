import { headers } from 'next/headers.js'
import { getPayload } from 'payload'

import { bridge } from '../bridge.js'

/**
 * Whether there is no user yet and this visitor may not make the first one. Looks at users, not at the path, so that no way of writing
 * the path leads to the form.
 */
export async function firstUserIsRefused(): Promise<boolean> {
  if (bridge().mayMakeFirstUser(await headers())) return false
  const payload = await getPayload({ config: bridge().config })
  const { totalDocs } = await payload.count({ collection: 'users' })
  return totalDocs === 0
}
