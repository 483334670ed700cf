'use client'

import { useEffect } from 'react'

import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'

/**
 * A document without a title is called so, without brackets, and not by its number. Payload takes one of these wherever the title is empty, so we come
 * after it.
 */
export function Untitled(): null {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { t } = useTranslation()
  const untitled = t('general:untitled')
  useEffect(() => {
    if (title !== String(id) && title !== `[${untitled}]`) return undefined
    const frame = requestAnimationFrame(() => setDocumentTitle(untitled))
    return () => cancelAnimationFrame(frame)
  }, [id, title, untitled, setDocumentTitle])
  return null
}
