import type { FieldHook, TypeWithID } from 'payload'
import { ValidationError } from 'payload'

import { labelAt } from '../fields/label.js'
import { wordsFor } from '../translations/index.js'

/** How deep nodes may lie in each other. What an editor makes stays below ten; every walk through a value needs a call for each step. */
const deepest = 50

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What Payload's own walks take for granted of every node. */
function isNode(value: unknown): value is object {
  if (!isObject(value) || !('type' in value) || typeof value.type !== 'string') return false
  if ('children' in value && !Array.isArray(value.children)) return false
  return !['link', 'autolink'].includes(value.type) || ('fields' in value && isObject(value.fields))
}

const childrenOf = (node: object): unknown[] => ('children' in node && Array.isArray(node.children) ? node.children : [])

/** Whether a value is one that the rich text editor can have made: nodes in nodes, not too deep. */
export function isSound(value: unknown): boolean {
  if (!isObject(value) || !('root' in value) || !isObject(value.root) || !('children' in value.root)) return false
  let level: unknown[] = [{ type: 'root', ...value.root }]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest || !level.every(isNode)) return false
    level = level.flatMap(childrenOf)
  }
  return true
}

/** @throws {ValidationError} where somebody sends what no editor makes; Payload (3.90) would fail on its way through it, also in a draft */
export const demandSound: FieldHook<TypeWithID, unknown> = ({ collection, path, req, value }) => {
  if (value === undefined || value === null || isSound(value)) return value
  const at = path.join('.')
  const label = labelAt(at, collection?.flattenedFields ?? [], req)
  const message = wordsFor(req.i18n.language, (t) => t.validation.richTextUnsound)
  throw new ValidationError({ collection: collection?.slug, errors: [{ path: at, label, message }], req }, req.t)
}
