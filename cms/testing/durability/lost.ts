import type { Payload } from 'payload'

import { publicationsAgree } from '../../../collections/publications/index.js'
import { keyOf } from '../../../collections/publications/documents.js'
import { storedRows } from '../../../collections/publications/stored.js'
import type { Expected, Standing } from './messages.js'

/**
 * Which acknowledged writes are not there: neither as editors see them nor as the public does.
 * @param everything whether to look, beyond these, if all that the public gets is what the documents say
 */
export async function lostOn(payload: Payload, expected: readonly Expected[], everything: boolean): Promise<string[]> {
  const lost: string[] = []
  for (const { acknowledged, begun } of expected) {
    const found = await standingOf(payload, acknowledged.id)
    const possible = [acknowledged, ...(begun ? [begun] : [])]
    if (!possible.some((one) => isSame(one, found))) lost.push(`${JSON.stringify(found)} instead of ${JSON.stringify(possible)}`)
  }
  if (everything && !(await publicationsAgree(payload))) lost.push('the public gets something else than what is published')
  return lost
}

const isSame = (one: Standing, other: Standing): boolean =>
  one.state === other.state && (one.state === 'deleted' || one.title === other.title)

async function standingOf(payload: Payload, id: Standing['id']): Promise<Standing> {
  const document = await payload.findByID({ collection: 'stories', id, draft: true, depth: 0, disableErrors: true })
  const name = { kind: 'stories', id: String(id) } as const
  const row = (await storedRows({ payload, id: undefined }, [name])).get(keyOf(name))?.row
  if (row?.kind === 'stories' && row.state === 'published') return { id, title: row.content.title.nb ?? '', state: 'published' }
  if (!document) return { id, title: '', state: 'deleted' }
  return { id, title: String(document.title), state: document._status === 'published' ? 'published' : 'draft' }
}
