import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

import { databaseAt } from '../../../collections/testing/database-at.js'
import { bundled } from '../bundled.js'
import { temporaryDirectory } from '../host.js'
import { messageSchema, type DatabaseName, type Expected, type Task } from './messages.js'

/** What many a killed process has left behind. */
export interface Killed {
  readonly acknowledged: Record<DatabaseName, number>
  /** How often the end came in the midst of a write. */
  readonly interrupted: Record<DatabaseName, number>
  /** What was acknowledged and is not there, in words. */
  readonly lost: readonly string[]
}

/** The last of the milliseconds in which a process is killed after it has written to each database. */
const longestLife = 250

/** So many processes at a time, each with databases of its own. */
const atOnce = 2

/**
 * Starts a process that writes to an SQLite file and to a MongoDB, kills it (`kill -9`) at a random moment, and starts the next on the same
 * databases, which looks for what was acknowledged to the one before. At the end all is looked for that was ever acknowledged.
 * @param moments how many processes are killed
 * @param mongodbUri of a server; null for SQLite alone
 */
export async function killAtRandomMoments(moments: number, mongodbUri: string | null): Promise<Killed> {
  const killed = { acknowledged: { SQLite: 0, MongoDB: 0 }, interrupted: { SQLite: 0, MongoDB: 0 }, lost: [] as string[] }
  const writer = join(await bundled('durability', { writer: 'cms/testing/durability/writer.ts' }), 'writer.js')
  const lives = Array.from({ length: atOnce }, (_, index) => Math.ceil((moments - index) / atOnce))
  await Promise.all(lives.map((count) => killInTurn(writer, count, mongodbUri && databaseAt(mongodbUri), killed)))
  return killed
}

async function killInTurn(
  writer: string,
  count: number,
  mongodbUri: string | null,
  killed: Killed & { lost: string[] },
): Promise<void> {
  const dataDirectory = temporaryDirectory()
  const ever: Task['expected'] = {}
  let expected: Task['expected'] = {}
  try {
    for (let life = 0; life <= count; life += 1) {
      const last = life === count
      const told = await liveAndDie(writer, { dataDirectory, mongodbUri, expected: last ? ever : expected, last })
      killed.lost.push(...told.lost)
      expected = {}
      for (const [database, stories] of told.stories) {
        const all = [...stories.values()]
        expected[database] = all
        ever[database] = [...(ever[database] ?? []), ...all]
        killed.acknowledged[database] += told.acknowledged.get(database) ?? 0
        killed.interrupted[database] += all.some(({ begun }) => begun !== null) ? 1 : 0
      }
    }
  } finally {
    await rm(dataDirectory, { recursive: true })
  }
}

/** What one process said until it died. */
interface Told {
  /** Whether it has looked for what was acknowledged to the one before. */
  looked: boolean
  readonly lost: string[]
  readonly acknowledged: Map<DatabaseName, number>
  readonly stories: Map<DatabaseName, Map<string, Expected>>
}

async function liveAndDie(writer: string, task: Task): Promise<Told> {
  const child = spawn(process.execPath, [writer], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  child.stdin.end(JSON.stringify(task))
  try {
    const told = await listen(child.stdout, task.mongodbUri === null ? 1 : 2, () => child.kill('SIGKILL'))
    await ended
    if (!told.looked) told.lost.push(`a process ended before it had looked: ${child.exitCode ?? child.signalCode}`)
    return told
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

/** @param kill called soon after something has been acknowledged by so many databases */
async function listen(said: Readable, databases: number, kill: () => void): Promise<Told> {
  const told: Told = { lost: [], acknowledged: new Map(), stories: new Map(), looked: false }
  let dying = false
  for await (const line of createInterface(said)) {
    const message = messageSchema.parse(JSON.parse(line))
    if (message.type === 'looked') {
      told.looked = true
      told.lost.push(...message.lost)
      continue
    }
    const { database, standing } = message
    const stories = told.stories.get(database) ?? new Map<string, Expected>()
    told.stories.set(database, stories)
    const before = stories.get(String(standing.id))?.acknowledged ?? standing
    if (message.type === 'begun') stories.set(String(standing.id), { acknowledged: before, begun: standing })
    else {
      stories.set(String(standing.id), { acknowledged: standing, begun: null })
      told.acknowledged.set(database, (told.acknowledged.get(database) ?? 0) + 1)
    }
    if (!dying && told.acknowledged.size === databases) {
      dying = true
      void pause(Math.random() * longestLife).then(kill)
    }
  }
  return told
}
