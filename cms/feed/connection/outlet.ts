import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

import type { FeedMessage } from '../protocol.js'

/** The reader takes nothing more, or is gone, or we are about to stop. */
export class ReaderGone extends Error {}

/** Lines to one reader, no faster than it takes them. */
export interface Outlet {
  readonly isOpen: boolean
  /** Resolves when the reader may be sent more. @throws {ReaderGone} when it has taken nothing for too long, or has left */
  send(messages: readonly FeedMessage[]): Promise<void>
  /** Sends unless the reader is behind: then it has enough to read. */
  mention(message: FeedMessage): void
}

/** @param patience how long a reader may take nothing before it is dropped, in milliseconds. It comes back with its cursor. */
export function createOutlet(response: ServerResponse, patience: number): Outlet {
  const isOpen = () => !response.destroyed && !response.writableEnded
  const write = (messages: readonly FeedMessage[]) =>
    response.write(messages.map((message) => `${JSON.stringify(message)}\n`).join(''))

  async function drained(): Promise<void> {
    const giveUp = new AbortController()
    const leave = () => giveUp.abort(new ReaderGone('The reader has left.'))
    const timer = setTimeout(() => giveUp.abort(new ReaderGone('The reader is too slow.')), patience)
    response.once('close', leave)
    try {
      await once(response, 'drain', { signal: giveUp.signal })
    } catch {
      response.destroy()
      giveUp.signal.throwIfAborted()
      throw new ReaderGone('The connection broke.')
    } finally {
      clearTimeout(timer)
      response.off('close', leave)
    }
  }

  return {
    get isOpen() {
      return isOpen()
    },
    send: async (messages) => {
      if (!isOpen()) throw new ReaderGone('The reader has left.')
      if (!write(messages)) await drained()
    },
    mention: (message) => {
      if (isOpen() && !response.writableNeedDrain) write([message])
    },
  }
}
