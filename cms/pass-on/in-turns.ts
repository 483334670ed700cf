import type { Readable, Writable } from 'node:stream'

/**
 * Lets what is piped take one piece in each turn of the event loop. A fast sender, such as an editor's large picture, would else be read for
 * milliseconds on end while readers wait: libuv reads a connection up to 32 times in a row (`uv__read`).
 */
export function inTurns(source: Readable, target: Pick<Writable, 'writableNeedDrain'>): void {
  source.on('data', () => {
    source.pause()
    setImmediate(() => {
      // Else it goes on when the target has taken what it has.
      if (!target.writableNeedDrain) source.resume()
    })
  })
}
