import * as collections from '../../../collections/testing/each-database.js'
import { openNew } from './payload.js'

/** Runs the same tests on both databases, with the host's own config. */
export const forEachDatabase = (tests: (database: collections.TestDatabase) => void): void =>
  collections.forEachDatabase(tests, openNew)
