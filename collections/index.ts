import type { CollectionConfig, Config, Plugin } from 'payload'

import { areasCollection } from './areas/index.js'
import { withBulk } from './bulk/index.js'
import { ideasCollection } from './ideas/index.js'
import { mediaCollection } from './media/index.js'
import { withDefaults } from './plugin/defaults.js'
import { joinedWith } from './plugin/joined.js'
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
 * Goes into a config that has collections, languages and hooks of its own. Its `users` and `media` become ours, and keep their other fields, hooks
 * and settings; nb, nn and en are added to its languages. Whoever signs in needs a `role`, so `admin.user` should stay `users`.
 * @throws {RangeError} when `points` is no whole number from 1 to 99
 * @throws {Error} as the config is built, when the host has a collection of another of our names
 *
 * @example
 * export default buildConfig({ plugins: [viigran({ municipality: 'Gran kommune' })], … })
 */
export function viigran(options: ViigranOptions = {}): Plugin {
  const { municipality = 'Gran kommune', points = 10, mediaDirectory, collections = {} } = options
  if (!Number.isInteger(points) || points < 1 || points > 99)
    throw new RangeError(`viigran: «points» must be a whole number from 1 to 99, and is ${points}.`)
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
  return (config: Config): Config => {
    const ours = adaptableCollections.map((name) => {
      const defaultCollection = joinedWith(config, defaults[name])
      return withBulk(collections[name]?.({ defaultCollection }) ?? defaultCollection)
    })
    const others = config.collections?.filter(({ slug }) => !ours.some((one) => one.slug === slug)) ?? []
    return withDefaults({
      ...config,
      collections: [...others, ...ours, joinedWith(config, publicationsCollection)],
      globals: [...(config.globals ?? []), settingsGlobal(municipality)],
    })
  }
}
