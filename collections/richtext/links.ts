import type { RichTextFieldValidation, TextFieldSingleValidation } from 'payload'

import { linkAddress } from '../fields/address.js'
import { readRoot, type Node } from '../publications/richtext/nodes.js'
import { wordsFor } from '../translations/index.js'

/** In the form where an editor writes the address of a link. */
export const validateAddress: TextFieldSingleValidation = (value, { req }) =>
  linkAddress(value ?? '') !== null || wordsFor(req.i18n.language, (t) => t.validation.linkUnsafe)

/**
 * Whether readers may follow every link. Takes the place of the editor's own validation, which looks at nothing but links and says in English
 * that a «node» has failed.
 */
export const validateLinks: RichTextFieldValidation = (value, { req }) => {
  const refused = addressesOf(readRoot(value)).find((address) => linkAddress(address) === null)
  return refused === undefined || `${wordsFor(req.i18n.language, (t) => t.validation.linkUnsafe)} («${refused}»)`
}

const addressesOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ type, fields, children }) => [
    ...(type === 'link' || type === 'autolink' ? [fields.url] : []),
    ...addressesOf(children),
  ])
