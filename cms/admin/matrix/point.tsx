import { RadioGroupField } from '@payloadcms/ui'
import type { RadioFieldServerProps } from 'payload'

import { statementsFor } from './statements.js'

/**
 * One point of the matrix: its number and statement, and the choice. Payload's own radio group is no group for a screen reader, and its label
 * belongs to none of the choices.
 */
export async function Point({ clientField, data, path, permissions, readOnly, req, schemaPath }: RadioFieldServerProps) {
  const number = Number(/\d+$/.exec(clientField.name)?.[0])
  const statement = (await statementsFor(req, data?.strategy)).get(number)
  const label = typeof clientField.label === 'string' ? clientField.label : number
  return (
    <fieldset className="matrix-point">
      <legend className="field-label">{statement === undefined ? label : `${label}: ${statement}`}</legend>
      <RadioGroupField
        field={{ ...clientField, label: false }}
        path={path}
        permissions={permissions}
        readOnly={readOnly}
        schemaPath={schemaPath}
      />
    </fieldset>
  )
}
