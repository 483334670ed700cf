import type { CollectionConfig, Field, Plugin } from 'payload'

const component = '/cms/admin/lists/related.js#Related'

function withNames(field: Field): Field {
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
    const components = { Cell: component, ...field.admin?.components }
    return Object.assign({}, field, { admin: Object.assign({}, field.admin, { components }) })
  }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withNames) })) }
  if (field.type === 'row' || field.type === 'group') return { ...field, fields: field.fields.map(withNames) }
  return field
}

const named = (collection: CollectionConfig): CollectionConfig => ({ ...collection, fields: collection.fields.map(withNames) })

/** Lists name what a document belongs to, in all rows. */
export const lists: Plugin = (config) => ({ ...config, collections: config.collections?.map(named) })
