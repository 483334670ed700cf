'use client'

import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldLabelClientComponent } from 'payload'

/** Says that a point must be chosen where nothing comes without one, and not where it only narrows. */
export const PointLabel: RelationshipFieldLabelClientComponent = ({ field, path }) => {
  const element = useFormFields(([fields]) => fields.element?.value)
  return <FieldLabel label={field?.label} localized={false} path={path} required={element === 'point'} />
}
