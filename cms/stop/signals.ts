import { toChildSchema } from '../supervisor/messages.js'

/** A request within this time (ms) of the first is the same one: Ctrl+C reaches us from the terminal and once more through npm. */
const sameRequest = 500

export interface StopHandlers {
  /** At the first request to stop. */
  readonly stop: () => void
  /** At the next one, from people who do not want to wait. */
  readonly endNow: () => void
}

/**
 * Listens for requests to stop.
 *
 * - A process of its own: SIGINT (Ctrl+C), SIGTERM, SIGHUP (its terminal closes).
 * - One with a parent: the parent's word, the parent's death, SIGTERM. The terminal's signals reach it too, but the parent decides.
 */
export function onStopRequest({ supervised }: { supervised: boolean }, { stop, endNow }: StopHandlers): void {
  let askedAt: number | undefined
  const ask = () => {
    if (askedAt === undefined) {
      askedAt = Date.now()
      stop()
    } else if (Date.now() - askedAt > sameRequest) endNow()
  }
  process.on('SIGTERM', ask)
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, supervised ? () => undefined : ask)
  if (supervised) {
    process.on('message', (message) => {
      if (toChildSchema.safeParse(message).data?.type === 'stop') ask()
    })
    process.on('disconnect', ask)
  }
}
