import { parentPort, workerData } from 'node:worker_threads'

import Database from 'libsql'
import { z } from 'zod'

import { damageIn } from '../../read-model/damage.js'
import { damagedDocumentIn } from '../../read-model/intact.js'

/** Reads a whole read model (`workerData`: its file) to see whether it is damaged, and tells what it found: a reason, or null. */
const database = new Database(z.string().parse(workerData), { readonly: true })
try {
  parentPort?.postMessage(damageIn(database) ?? damagedDocumentIn(database))
} finally {
  database.close()
}
