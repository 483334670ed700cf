import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core'

import { projectRoot } from '../../project-root.js'

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a mongod is: MONGOD_BINARY, PATH, beside the project; or undefined, and then the library tries to download one. */
function findMongod(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'mongod'))
  return [process.env.MONGOD_BINARY, ...onPath, join(projectRoot, '..', 'shared', 'bin', 'mongod')]
    .filter((file) => file !== undefined)
    .find(canRun)
}

const binary = () => {
  const systemBinary = findMongod()
  return systemBinary === undefined ? {} : { binary: { systemBinary, checkMD5: false } }
}

/** A replica set of one node: enough for transactions and change streams. */
export const startReplicaSet = (): Promise<MongoMemoryReplSet> =>
  MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' }, ...binary() })

/** A server without a replica set: no transactions, no change streams. */
export const startStandalone = (): Promise<MongoMemoryServer> => MongoMemoryServer.create(binary())
