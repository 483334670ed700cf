import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { republish } from '../../../collections/publications/index.js'
import type { Log } from '../../log.js'
import { words, type Print } from '../../terminal/index.js'

/** Milliseconds between two pages of the check, for editors. On SQLite a page of a hundred documents takes about as long. */
const breather = 50

/** A check that runs beside everything else. */
export interface PublicationsCheck {
  /** Ends it soon. */
  stop(): Promise<void>
}

/**
 * Sees to it that readers get what the documents say: after a crash between two writes on a database without transactions, after a backup was
 * put back, after somebody's hand in the database. It reads every document, so nobody waits for it.
 */
export function checkPublications(payload: Payload, { print, log }: { print: Print; log: Log }): PublicationsCheck {
  const stopping = new AbortController()
  const done = republish(payload, { signal: stopping.signal, rest: () => pause(breather) }).then(
    ({ published, withdrawn }) => {
      if (published + withdrawn > 0) print(words.republished())
    },
    (error: unknown) => log.error({ err: error }, 'what is published could not be compared with the documents'),
  )
  return {
    stop: () => {
      stopping.abort()
      return done
    },
  }
}
