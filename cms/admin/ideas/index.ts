import type { CollectionConfig, Plugin } from 'payload'

import { ideasSlug } from '../../../collections/ideas/index.js'

const component = '/cms/admin/ideas/to-tiltak.js#ToTiltak'
const notice = '/cms/admin/ideas/privacy-notice.js#PrivacyNotice'

const withOurs = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== ideasSlug) return collection
  const { admin } = collection
  const edit = admin?.components?.edit
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), notice]
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), component]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, beforeListTable, edit: { ...edit, beforeDocumentControls } } },
  }
}

/** An idea becomes a tiltak by one button, and the inbox says what its senders are not told yet. */
export const ideaPages: Plugin = (config) => ({ ...config, collections: config.collections?.map(withOurs) })
