import type { Plugin } from 'payload'

import type { Policy } from '../../snippets/index.js'
import { embedsCollection } from './collection.js'

/** The embed builder: what can be shown on other websites, put together and seen in the admin, and ready to be copied. */
export const embeds =
  (policy: Policy): Plugin =>
  (config) => ({ ...config, collections: [...(config.collections ?? []), embedsCollection(policy)] })
