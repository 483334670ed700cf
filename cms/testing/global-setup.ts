import type { TestProject } from 'vitest/node'

import { startReplicaSet, whereMongodIs } from '../feed/testing/mongod.js'

/** One real MongoDB for the whole run: MONGODB_TEST_URI, else a mongod that is found, else the library's download, else none, said loudly. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.MONGODB_TEST_URI
  if (given) {
    project.provide('mongodbUri', given)
    return undefined
  }
  const server = await whereMongodIs(startReplicaSet)
  project.provide('mongodbUri', server && server.getUri())
  if (server === null && process.env.MONGODB_ABSENCE_SAID === undefined)
    process.stderr.write('\n!!! NO MONGODB HERE: ALL TESTS ON MONGODB ARE SKIPPED. Set MONGODB_TEST_URI or MONGOD_BINARY.\n\n')
  return async () => {
    await server?.stop()
  }
}
