import type { CollectionConfig, Plugin } from 'payload'

const component = '/cms/admin/look/untitled.js#Untitled'

const withTitle = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), component] },
      },
    },
  }
}

/** Documents without a title say so in the admin. */
export const titles: Plugin = (config) => ({ ...config, collections: config.collections?.map(withTitle) })
