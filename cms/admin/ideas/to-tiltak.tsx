'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'

import { identityOf } from '../../../collections/fields/identity.js'
import { buttonWords } from './words.js'

const madeSchema = z.object({ tiltak: z.union([z.string(), z.number()]) })

/** Makes a tiltak out of the idea and opens it; opens it where there is one. */
export function ToTiltak() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = buttonWords(i18n.language)
  const router = useRouter()
  const [isWorking, setWorking] = useState(false)
  const linked = identityOf(useFormFields(([fields]) => fields.tiltak?.value))
  if (id === undefined) return null

  const open = (tiltak: string | number) => router.push(`${config.routes.admin}/collections/tiltak/${tiltak}`)
  const make = async () => {
    setWorking(true)
    try {
      const answer = await fetch(`${config.serverURL}${config.routes.api}/ideas/${id}/tiltak`, {
        method: 'POST',
        credentials: 'include',
      })
      open(madeSchema.parse(await answer.json()).tiltak)
    } catch {
      toast.error(words.notMade)
      setWorking(false)
    }
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={isWorking}
      margin={false}
      onClick={() => (linked === null ? void make() : open(linked))}
      size="medium"
    >
      {linked === null ? words.make : words.open}
    </Button>
  )
}
