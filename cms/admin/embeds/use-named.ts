import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { identityOf } from '../../../collections/fields/identity.js'
import { namedFields, type Named, type NamedField } from './chosen.js'

const visible = { _status: z.literal('published'), audience: z.literal('public').optional() }

/** What a document that readers can see is called in their addresses: by its slug, a point by its number. */
const nameSchema = z.union([
  z.object({ ...visible, slug: z.string() }).transform(({ slug }) => slug),
  z.object({ ...visible, number: z.number() }).transform(({ number }) => number),
])

/** Asks what the document that a field has chosen is called. */
export function useNamed(field: NamedField, value: unknown): Named {
  const { config } = useConfig()
  const id = identityOf(value)
  const [found, setFound] = useState<{ readonly id: string | number; readonly name: string | number | null }>()
  const address = `${config.serverURL}${config.routes.api}/${namedFields[field]}/${encodeURIComponent(String(id))}?depth=0`
  useEffect(() => {
    if (id === null) return undefined
    const asking = new AbortController()
    void ask(address, asking.signal).then((name) => {
      if (!asking.signal.aborted) setFound({ id, name })
    })
    return () => asking.abort()
  }, [address, id])
  if (id === null) return { state: 'none' }
  if (found?.id !== id) return { state: 'asking' }
  return found.name === null ? { state: 'gone' } : { state: 'found', name: found.name }
}

async function ask(address: string, signal: AbortSignal): Promise<string | number | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return nameSchema.safeParse(await answer.json()).data ?? null
  } catch {
    return null
  }
}
