import { setImmediate as turnOfTheLoop, setTimeout as wait } from 'node:timers/promises'

import { createClient, type Client, type Config, type InArgs, type InStatement, type Transaction } from '@libsql/client'

import { createTurns } from './turn.js'

/** How long a write may wait for its turn, in milliseconds. */
const defaultPatience = 15_000

/** How often a write looks whether another connection has finished, in milliseconds. */
const lookEvery = 5

/** After so long at work the others get a turn of the event loop, in milliseconds. */
const longestWork = 10

/**
 * Gives a libSQL client one connection for all its transactions, and lets them take turns on it.
 *
 * SQLite has one writer at a time. Left alone, the client (0.14) opens a new connection for every transaction and never closes the old
 * one, two files each; and Payload keeps a transaction open over many turns of the event loop, so two editors who save at once meet as
 * SQLITE_BUSY. SQLite's own `busy_timeout` is no help: it would block the very event loop that the other one needs in order to finish.
 *
 * The client also answers without a turn of the event loop, so that whoever changes thousands of documents at once would keep everybody else
 * from it, heartbeats included. So it is given up now and then.
 * @returns closes the connection
 */
export function useOneWriter(client: Client, config: Config, patience = defaultPatience): () => void {
  const turns = createTurns()
  const writer = createClient(config)
  const execute = client.execute.bind(client)
  const batch = client.batch.bind(client)
  const executeMultiple = client.executeMultiple.bind(client)

  const transaction = async () => {
    const giveBack = await turns.take(patience)
    try {
      await patiently(() => writer.execute('BEGIN IMMEDIATE'), patience)
      return transactionOn(writer, giveBack)
    } catch (error) {
      giveBack()
      throw error
    }
  }

  /**
   * A write outside transactions takes its turn too. Trying it again on the reading connection is no way: a statement that met
   * SQLITE_BUSY_SNAPSHOT may keep its old snapshot, and would then fail every time.
   */
  const write = async (statement: InStatement) => {
    const own = await transaction()
    try {
      const result = await own.execute(statement)
      await own.commit()
      return result
    } finally {
      own.close()
    }
  }

  Object.assign(client, {
    transaction,
    execute: (statement: InStatement, args?: InArgs) => {
      const whole = typeof statement === 'string' && args !== undefined ? { sql: statement, args } : statement
      return onlyReads(whole) ? patiently(() => execute(whole), patience) : write(whole)
    },
    batch: (...given: Parameters<typeof batch>) => patiently(() => batch(...given), patience),
    executeMultiple: (...given: Parameters<typeof executeMultiple>) => patiently(() => executeMultiple(...given), patience),
  })
  return () => writer.close()
}

/** Statements that need no turn. What is not known to read counts as a write. */
const onlyReads = (statement: InStatement): boolean =>
  /^\s*(?:select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql)

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
    execute: async (statement) => {
      await makeRoom()
      return writer.execute(statement)
    },
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

let workingSince = performance.now()

/** Lets the event loop turn when it has not for a while. */
async function makeRoom(): Promise<void> {
  if (performance.now() - workingSince < longestWork) return
  await turnOfTheLoop()
  workingSince = performance.now()
}

/** Tries again while another connection, of this process or another, is writing. */
async function patiently<Result>(work: () => Promise<Result>, patience: number): Promise<Result> {
  await makeRoom()
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
