import type { PayloadRequest } from 'payload'

import { wordsFor, type Translations } from '../translations/index.js'

/** The validation of a text field that may stay empty: what is in it must be good, or this is said. */
export const emptyOr =
  (isGood: (value: string) => boolean, said: (t: Translations) => string) =>
  (value: string | null | undefined, { req }: { req: PayloadRequest }): true | string =>
    typeof value !== 'string' || value === '' || isGood(value) || wordsFor(req.i18n.language, said)
