import type { CollectionConfig, Where } from 'payload'

import { withPublishingRoles } from '../access/published.js'
import { withPublication } from '../publications/index.js'
import type { PublicationKind } from '../publications/shape/index.js'
import type { Demand } from './demands.js'
import { withDemands } from './demands.js'
import { withFirstPublication } from './first-publication.js'
import { withSettledVersion } from './settled-version.js'

interface PublishableOptions {
  kind: Exclude<PublicationKind, 'settings' | 'media' | 'ideas'>
  /** What must be true before a document may be public. */
  demands: readonly Demand[]
  /** What else than «published» a document must be for the anonymous to read it. */
  publicDemands?: Where[]
}

/**
 * A collection whose documents are drafted, versioned, published, scheduled and trashed: the roles, what publishing demands, the
 * date of the first publication, and the row that the public gets.
 */
export function publishable(
  collection: CollectionConfig,
  { kind, demands, publicDemands = [] }: PublishableOptions,
): CollectionConfig {
  const drafted: CollectionConfig = {
    ...collection,
    trash: true,
    versions: {
      drafts: { autosave: { interval: 800 }, schedulePublish: { timeFormat: 'HH:mm' }, validate: false },
      maxPerDoc: 50,
    },
  }
  const settled = withSettledVersion(withDemands(withFirstPublication(drafted), demands))
  return withPublication(withPublishingRoles(settled, ...publicDemands), kind)
}
