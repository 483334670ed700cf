import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Log } from '../../../log.js'
import { removeReadModel } from '../../read-model/damage.js'
import type { ReadModel } from '../../read-model/index.js'

/** How often it is looked at whether the file is there, in milliseconds. */
const interval = 2_000

interface Guarded {
  /** Absolute. */
  readonly file: string
  readonly readModel: ReadModel
  readonly log: Log
  /** Ends this thread; the next one opens what was put back. */
  readonly end: () => void
}

/**
 * Puts the read model's file back when somebody has deleted it while it is open. What is open goes on without it, but after a restart in the
 * middle of an outage there would be nothing to read.
 * @returns stops it
 */
export function guardFile({ file, readModel, log, end }: Guarded): () => void {
  const part = `${file}.part`
  let failed = false
  const look = () => {
    if (existsSync(file)) return
    try {
      mkdirSync(dirname(file), { recursive: true })
      removeReadModel(part)
      readModel.copyTo(part)
    } catch (error) {
      if (!failed)
        log.warn({ file, reason: String(error) }, 'the read model has been deleted and cannot be put back; trying again')
      failed = true
      return
    }
    log.warn({ file }, 'the read model has been deleted; it is put back from what was still open')
    readModel.close()
    try {
      // What SQLite kept beside the deleted file would be taken for changes to the new one.
      removeReadModel(file)
      renameSync(part, file)
    } finally {
      end()
    }
  }
  const timer = setInterval(look, interval)
  return () => clearInterval(timer)
}
