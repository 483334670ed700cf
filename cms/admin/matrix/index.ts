import type { Field, Plugin } from 'payload'

const component = '/cms/admin/matrix/point.js#Point'

function withStatement(field: Field): Field {
  return field.type === 'radio'
    ? { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: component } } }
    : field
}

/** The matrix of an area shows what each point says: nobody knows ten statements by their numbers. */
export const matrix: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    if (collection.slug !== 'areas') return collection
    const fields = collection.fields.map((field) =>
      field.type === 'group' && 'name' in field && field.name === 'matrix'
        ? { ...field, fields: field.fields.map(withStatement) }
        : field,
    )
    return { ...collection, fields }
  }),
})
