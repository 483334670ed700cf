import type { Log } from '../../log.js'
import type { Spool } from './spool.js'

/** Milliseconds between two looks at what waits, until waiting is long, and between two looks for what has waited for longer than was promised. */
const usual = { look: 30_000, long: 5 * 60_000, erase: 60 * 60_000 }

interface WatchOptions {
  readonly spool: Pick<Spool, 'waiting' | 'waitedFor' | 'eraseSenders'>
  readonly log: Pick<Log, 'warn' | 'error'>
  /** Other times than the usual ones. */
  readonly times?: Partial<typeof usual>
}

/**
 * Looks after ideas that wait for long. Says so once, and once that they do not any more; forgets who sent what nobody takes, as was promised.
 * @returns stops it
 */
export function watchWaiting({ spool, log, times }: WatchOptions): () => void {
  const { look, long, erase } = { ...usual, ...times }
  let isLate = false
  const tell = () => {
    if (spool.waitedFor() > long === isLate) return
    isLate = !isLate
    const minutes = Math.round(spool.waitedFor() / 60_000)
    if (isLate) log.warn({ waiting: spool.waiting.size, minutes }, 'ideas have waited for long: the CMS does not take them')
    else log.warn('no idea waits for long any more: the CMS has taken them')
  }
  const forget = () =>
    void spool.eraseSenders().then(
      (erased) =>
        erased > 0 && log.warn({ erased }, 'ideas still wait for the CMS; who sent these is forgotten, as was promised'),
      (error: unknown) => log.error({ reason: String(error) }, 'who sent ideas that wait could not be forgotten'),
    )
  forget()
  const timers = [setInterval(tell, look).unref(), setInterval(forget, erase).unref()]
  return () => timers.forEach(clearInterval)
}
