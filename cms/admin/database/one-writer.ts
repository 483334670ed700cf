import { setTimeout as wait } from 'node:timers/promises'

import { createClient, type Client, type Config, type Transaction } from '@libsql/client'

import { createTurns } from './turn.js'

/** How long a write may wait for its turn, in milliseconds. */
const defaultPatience = 15_000

/** How often a write looks whether another connection has finished, in milliseconds. */
const lookEvery = 5

/**
 * Gives a libSQL client one connection for all its transactions, and lets them take turns on it.
 *
 * SQLite has one writer at a time. Left alone, the client (0.14) opens a new connection for every transaction and never closes the old
 * one, two files each; and Payload keeps a transaction open over many turns of the event loop, so two editors who save at once meet as
 * SQLITE_BUSY. SQLite's own `busy_timeout` is no help: it would block the very event loop that the other one needs in order to finish.
 * @returns closes the connection
 */
export function useOneWriter(client: Client, config: Config, patience = defaultPatience): () => void {
  const turns = createTurns()
  const writer = createClient(config)
  const execute = client.execute.bind(client)
  const batch = client.batch.bind(client)
  const executeMultiple = client.executeMultiple.bind(client)

  Object.assign(client, {
    transaction: async () => {
      const giveBack = await turns.take(patience)
      try {
        await patiently(() => writer.execute('BEGIN IMMEDIATE'), patience)
        return transactionOn(writer, giveBack)
      } catch (error) {
        giveBack()
        throw error
      }
    },
    execute: (...given: Parameters<typeof execute>) => patiently(() => execute(...given), patience),
    batch: (...given: Parameters<typeof batch>) => patiently(() => batch(...given), patience),
    executeMultiple: (...given: Parameters<typeof executeMultiple>) => patiently(() => executeMultiple(...given), patience),
  })
  return () => writer.close()
}

function transactionOn(writer: Client, giveBack: () => void): Transaction {
  let closed = false
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    if (closed) return
    closed = true
    try {
      await writer.execute(how)
    } catch (error) {
      if (how === 'COMMIT') await writer.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      giveBack()
    }
  }
  return {
    get closed() {
      return closed
    },
    execute: (statement) => writer.execute(statement),
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    executeMultiple: (sql) => writer.executeMultiple(sql),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK').catch(() => undefined),
  }
}

/** Tries again while another connection, of this process or another, is writing. */
async function patiently<Result>(work: () => Promise<Result>, patience: number): Promise<Result> {
  const until = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
    }
    await wait(lookEvery)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')
}
