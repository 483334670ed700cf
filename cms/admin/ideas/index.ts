import type { CollectionConfig, Plugin } from 'payload'

import { ideasSlug } from '../../../collections/ideas/index.js'

const component = '/cms/admin/ideas/to-tiltak.js#ToTiltak'

const withButton = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== ideasSlug) return collection
  const { admin } = collection
  const edit = admin?.components?.edit
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), component]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  }
}

/** An idea becomes a tiltak by one button. */
export const ideaPages: Plugin = (config) => ({ ...config, collections: config.collections?.map(withButton) })
