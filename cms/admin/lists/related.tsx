'use client'

import { DefaultCell, useConfig, useListRelationships, useTranslation } from '@payloadcms/ui'
import { formatDocTitle } from '@payloadcms/ui/shared'
import type { DefaultCellComponentProps, RelationshipFieldClient, TextFieldClient, UploadFieldClient } from 'payload'
import { useEffect } from 'react'

import { identityOf } from '../../../collections/fields/identity.js'

/** How many are named in a cell. */
const most = 3

/**
 * The names of what a document belongs to. Payload's own cell (3.90) asks for them only where it happens to be seen, and says «Uten …» of every row
 * below the window's edge.
 */
export function Related({ cellData, field, ...cell }: DefaultCellComponentProps<RelationshipFieldClient | UploadFieldClient>) {
  const { relationTo } = field
  const collectionSlug = typeof relationTo === 'string' ? relationTo : ''
  const { config, getEntityConfig } = useConfig()
  const { documents, getRelationships } = useListRelationships()
  const { i18n, t } = useTranslation()
  const given: unknown[] = Array.isArray(cellData) ? cellData : [cellData]
  const ids = given.flatMap((one) => identityOf(one) ?? [])
  const wanted = ids.slice(0, most).join()
  useEffect(() => {
    getRelationships(ids.slice(0, most).map((value) => ({ relationTo: collectionSlug, value })))
    // The ids are another array each time, with the same content.
  }, [collectionSlug, wanted])

  const collectionConfig = getEntityConfig({ collectionSlug })
  const names = ids.slice(0, most).map((id) => {
    const data = documents[collectionSlug]?.[id]
    if (data === undefined || data === null) return `${t('general:loading')} …`
    return formatDocTitle({
      collectionConfig,
      data: data === false ? { id } : data,
      dateFormat: config.admin.dateFormat,
      fallback: t('general:untitled'),
      i18n,
    })
  })
  const text: TextFieldClient = { name: field.name, type: 'text', label: field.label }
  const items = names.join(', ')
  const all = ids.length > most ? t('fields:itemsAndMore', { items, count: ids.length - most }) : items
  return <DefaultCell {...cell} field={text} cellData={all} />
}
