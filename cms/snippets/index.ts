/** What people paste into their pages, made from what somebody chose in the admin: the same for the builder, the demonstration page and the tests. */
export {
  accentSchema,
  choicesOf,
  elementNames,
  embedSchema,
  numberSchemas,
  ranges,
  usualHeadingLevel,
  type Embed,
} from './embed.js'
export { policyLines, sourcesFor, type Policy } from './policy.js'
export { snippetsFor, type Site, type Snippets } from './snippets.js'
