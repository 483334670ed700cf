import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core'

import { projectRoot } from '../../project-root.js'
import { freePort } from '../../../widgets/testing/listening.js'

// Which version of MongoDB the library would have chosen is nothing that a reader of test results needs to know.
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'

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

/** How the library is told which mongod to start. */
export const mongodBinary = () => {
  const systemBinary = findMongod()
  return systemBinary === undefined ? {} : { binary: { systemBinary, checkMD5: false } }
}

/** Starts a server; null where no mongod is here and none can be had. One that is here and does not start is an error, not something to skip. */
export async function whereMongodIs<Server>(start: () => Promise<Server>): Promise<Server | null> {
  try {
    return await start()
  } catch (error) {
    if (findMongod() !== undefined) throw error
    return null
  }
}

/** A replica set of one node: enough for transactions and change streams. */
export const startReplicaSet = (): Promise<MongoMemoryReplSet> =>
  MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' }, ...mongodBinary() })

/** A server without a replica set: no transactions, no change streams. */
export const startStandalone = (): Promise<MongoMemoryServer> => MongoMemoryServer.create(mongodBinary())

/** A replica set of one node that can be killed and started again on its files. */
export interface MortalReplicaSet {
  readonly address: string
  /** The folder of its files, which may be put back while it is killed. */
  readonly files: string
  readonly kill: () => Promise<void>
  readonly startAgain: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startMortalReplicaSet(): Promise<MortalReplicaSet> {
  const dbPath = await mkdtemp(join(tmpdir(), 'viigran-mongod-'))
  const port = await freePort()
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ port, dbPath }],
    ...mongodBinary(),
  })
  const [server] = set.servers
  if (server === undefined) throw new Error('The replica set has no node.')
  return {
    address: set.getUri(),
    files: dbPath,
    kill: async () => {
      const child = server.instanceInfo?.instance.mongodProcess
      if (child?.pid === undefined) throw new Error('The node is not running.')
      const gone = once(child, 'exit')
      process.kill(child.pid, 'SIGKILL')
      await gone
    },
    startAgain: async () => {
      await server.stop({ doCleanup: false, force: false })
      await server.start(true)
    },
    stop: async () => {
      await set.stop()
      await rm(dbPath, { recursive: true, force: true })
    },
  }
}
