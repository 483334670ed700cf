'use client'

import { useEffect } from 'react'

import { useDocumentInfo } from '@payloadcms/ui'

/**
 * «Planlegg publisering» presets to unpublish where Payload counts no version that is newer than what is published, also where nothing is
 * published at all. All that is written there is newer.
 */
export function NeverPublished(): null {
  const { id, hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  const isNew = id !== undefined && !hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    if (isNew) setUnpublishedVersionCount(1)
  }, [isNew, setUnpublishedVersionCount])
  return null
}
