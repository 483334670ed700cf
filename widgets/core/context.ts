import { createContext } from '@lit/context'

import type { Locale } from '../contract/index.js'

/** What `<gran-content>` says for everything inside it. What is undefined is left to each element. */
export interface ContentSettings {
  /** The origin of the API. */
  origin?: string | undefined
  locale?: Locale | undefined
  live?: boolean | undefined
}

/** The key is a registered symbol: two copies of this module on one page still mean the same context. */
export const contentContext = createContext<ContentSettings>(Symbol.for('viigran/v1/content'))
