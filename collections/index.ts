import type { CollectionConfig, Config, Plugin } from 'payload'

import { areasCollection } from './areas/index.js'
import { withBulk } from './bulk/index.js'
import { ideasCollection } from './ideas/index.js'
import { mediaCollection } from './media/index.js'
import { withDefaults } from './plugin/defaults.js'
import type { AdaptableCollection, ViigranOptions } from './plugin/options.js'
import { adaptableCollections } from './plugin/options.js'
import { pointsCollection } from './points/index.js'
import { publicationsCollection } from './publications/index.js'
import { settingsGlobal } from './settings/index.js'
import { storiesCollection } from './stories/index.js'
import { strategiesCollection } from './strategies/index.js'
import { tiltakCollection } from './tiltak/index.js'
import { usersCollection } from './users/index.js'

export type { ViigranOptions } from './plugin/options.js'

/**
 * The Payload plugin: a municipality's innovation strategy, its plakat, areas, tiltak and stories, the inbox for ideas, with roles, drafts, languages
 * and the one way out to the public (`publications`).
 *
 * @example
 * export default buildConfig({ plugins: [viigran({ municipality: 'Gran kommune' })], … })
 */
export function viigran(options: ViigranOptions = {}): Plugin {
  const { municipality = 'Gran kommune', points = 10, mediaDirectory, collections = {} } = options
  const defaults: Record<AdaptableCollection, CollectionConfig> = {
    points: pointsCollection(points),
    areas: areasCollection(points),
    tiltak: tiltakCollection,
    strategies: strategiesCollection,
    stories: storiesCollection,
    ideas: ideasCollection,
    media: mediaCollection(mediaDirectory),
    users: usersCollection,
  }
  const adapted = adaptableCollections.map((name) =>
    withBulk(collections[name]?.({ defaultCollection: defaults[name] }) ?? defaults[name]),
  )
  return (config: Config): Config =>
    withDefaults({
      ...config,
      collections: [...(config.collections ?? []), ...adapted, publicationsCollection],
      globals: [...(config.globals ?? []), settingsGlobal(municipality)],
    })
}
