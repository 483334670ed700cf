import { destination, pino, type Logger } from 'pino'

import type { Environment } from './environment.js'

/** Where a part of the program tells operators what happened. English is fine here; people read the terminal lines. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'isLevelEnabled'>

/**
 * JSON lines on standard error, so that they never mix with the plain lines that `npm start` prints on standard output.
 * Written at once: the last line before a crash is the one that is needed.
 */
export function createLog(level: Environment['logLevel'], name: 'cms' | 'public'): Logger {
  const standardError = destination({ dest: 2, sync: true })
  standardError.on('error', () => undefined)
  return pino({ level, name }, standardError)
}
