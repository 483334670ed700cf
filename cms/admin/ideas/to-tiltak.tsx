'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { identityOf } from '../../../collections/fields/identity.js'
import { buttonWords } from './words.js'

type Id = string | number

const madeSchema = z.object({ tiltak: z.union([z.string(), z.number()]) })

/** Makes a tiltak out of the idea and opens it; opens it where there is one. What is not saved yet would be lost on the way, so it is saved first. */
export function ToTiltak() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = buttonWords(i18n.language)
  const router = useRouter()
  const isModified = useFormModified()
  const [isWorking, setWorking] = useState(false)
  const linked = useLinked()
  if (id === undefined) return null

  const make = async () => {
    setWorking(true)
    try {
      const answer = await fetch(`${config.serverURL}${config.routes.api}/ideas/${id}/tiltak`, {
        method: 'POST',
        credentials: 'include',
      })
      const { tiltak } = madeSchema.parse(await answer.json())
      toast.success(words.made)
      return tiltak
    } catch {
      toast.error(words.notMade)
      setWorking(false)
      return null
    }
  }
  const press = async () => {
    if (isModified) return void toast.error(words.saveFirst)
    const tiltak = linked ?? (await make())
    if (tiltak !== null) router.push(`${config.routes.admin}/collections/tiltak/${tiltak}`)
  }
  return (
    <Button buttonStyle="secondary" disabled={isWorking} margin={false} onClick={() => void press()} size="medium">
      {linked === null ? words.make : words.open}
    </Button>
  )
}

/** The tiltak that the idea names. Null for none, and for one that has been deleted: MongoDB leaves its id where it was. */
function useLinked(): Id | null {
  const { config } = useConfig()
  const named = identityOf(useFormFields(([fields]) => fields.tiltak?.value))
  const [gone, setGone] = useState<Id | null>(null)
  useEffect(() => {
    if (named === null) return
    const address = `${config.serverURL}${config.routes.api}/tiltak/${named}?depth=0&draft=true`
    fetch(address, { credentials: 'include' }).then(
      ({ status }) => setGone(status === 404 ? named : null),
      () => undefined,
    )
  }, [named, config])
  return named === gone ? null : named
}
