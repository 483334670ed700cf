import type { CollectionConfig, Plugin } from 'payload'

/** They show nothing; they mend what Payload (3.90) makes of the page that edits a document. */
const components = ['/cms/admin/document/untitled.js#Untitled', '/cms/admin/document/never-published.js#NeverPublished']

const mended = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), ...components] },
      },
    },
  }
}

/** Documents without a title say so, and what nobody has published is offered for publishing. */
export const documentPages: Plugin = (config) => ({ ...config, collections: config.collections?.map(mended) })
