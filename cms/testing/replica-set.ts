import { once } from 'node:events'

import { MongoMemoryReplSet, type MongoMemoryServer } from 'mongodb-memory-server-core'
import mongoose from 'mongoose'
import { z } from 'zod'

import { mongodBinary } from '../feed/testing/mongod.js'

/** A real replica set of three nodes, each a process of its own. */
export interface ReplicaSet {
  readonly address: string
  /** Kills the node that takes writes (`kill -9`). */
  killPrimary(): Promise<void>
  /** Makes the node that takes writes deaf and dumb, as a network that is gone does. @returns what brings it back */
  freezePrimary(): Promise<() => Promise<void>>
  /** Kills all that are alive. */
  killAll(): Promise<void>
  /** Starts those that were killed again, on their files. */
  startKilled(): Promise<void>
  stop(): Promise<void>
}

const memberSchema = z.object({ members: z.array(z.object({ name: z.string(), stateStr: z.string() })) })

export async function startReplicaSetOfThree(): Promise<ReplicaSet> {
  const set = await MongoMemoryReplSet.create({ replSet: { count: 3, storageEngine: 'wiredTiger' }, ...mongodBinary() })
  const killed = new Set<MongoMemoryServer>()
  const alive = () => set.servers.filter((server) => !killed.has(server))
  const portOf = (server: MongoMemoryServer) => server.instanceInfo?.port ?? 0

  function processOf(server: MongoMemoryServer) {
    const child = server.instanceInfo?.instance.mongodProcess
    if (child?.pid === undefined) throw new Error('The node is not running.')
    return { child, pid: child.pid }
  }

  async function kill(server: MongoMemoryServer): Promise<void> {
    const { child, pid } = processOf(server)
    const gone = once(child, 'exit')
    process.kill(pid, 'SIGKILL')
    await gone
    killed.add(server)
  }

  async function primary(): Promise<MongoMemoryServer> {
    for (;;) {
      for (const server of alive()) {
        const found = await primaryPort(portOf(server))
        const holder = alive().find((one) => portOf(one) === found)
        if (holder) return holder
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  return {
    address: set.getUri(),
    killPrimary: async () => kill(await primary()),
    freezePrimary: async () => {
      const { pid } = processOf(await primary())
      process.kill(pid, 'SIGSTOP')
      return async () => void process.kill(pid, 'SIGCONT')
    },
    killAll: async () => void (await Promise.all(alive().map(kill))),
    startKilled: async () => {
      for (const server of killed) {
        await server.stop({ doCleanup: false, force: false })
        await server.start(true)
      }
      killed.clear()
    },
    stop: async () => void (await set.stop()),
  }
}

/** The port of the primary as one node sees it. */
async function primaryPort(port: number): Promise<number | undefined> {
  const connection = await mongoose
    .createConnection(`mongodb://127.0.0.1:${port}/?directConnection=true`, { serverSelectionTimeoutMS: 1_000 })
    .asPromise()
    .catch(() => undefined)
  try {
    const { members } = memberSchema.parse(await connection?.db?.admin().command({ replSetGetStatus: 1 }))
    const name = members.find(({ stateStr }) => stateStr === 'PRIMARY')?.name
    return name === undefined ? undefined : Number(name.split(':').at(-1))
  } catch {
    return undefined
  } finally {
    await connection?.close()
  }
}
