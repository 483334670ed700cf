import { existsSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

import Database from 'libsql'
import { z } from 'zod'

import { damageIn } from '../../read-model/damage.js'
import { damagedDocumentsIn } from '../../read-model/intact.js'
import type { Found } from './found.js'

/** Reads a whole read model (`workerData`: its file) to see whether it is damaged, and tells what it found, once, or null. */
const file = z.string().parse(workerData)
// The driver would make a file that is not there.
if (existsSync(file)) {
  const database = new Database(file, { timeout: 2_000 })
  try {
    parentPort?.postMessage(look(database))
  } finally {
    database.close()
  }
}

function look(database: Database.Database): Found | null {
  const reason = damageIn(database)
  if (reason !== null) return { what: 'file', reason }
  const documents = damagedDocumentsIn(database)
  return documents.length === 0 ? null : { what: 'documents', documents }
}
