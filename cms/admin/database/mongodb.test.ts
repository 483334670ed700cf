import { expect, it } from 'vitest'

import { withReplicaSet } from './mongodb.js'

it.each([
  ['mongodb://localhost', 'mongodb://localhost/?replicaSet=rs0'],
  ['mongodb://localhost:27017/viigran', 'mongodb://localhost:27017/viigran?replicaSet=rs0'],
  ['mongodb://a,b:1,c/viigran?w=majority', 'mongodb://a,b:1,c/viigran?w=majority&replicaSet=rs0'],
  ['mongodb://user:p%40ss@localhost?authSource=admin', 'mongodb://user:p%40ss@localhost/?authSource=admin&replicaSet=rs0'],
])('names the set in %s', (uri, expected) => {
  expect(withReplicaSet(uri, 'rs0')).toBe(expected)
})
