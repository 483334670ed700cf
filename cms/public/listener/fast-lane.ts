import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import { firstByte, keepAlive } from '../../listener/slow-requests.js'
import { formFor, has } from '../ready/send.js'
import type { ReadyTable } from '../ready/table.js'
import { readHead, type Head } from './head.js'
import { wireForm } from './wire.js'

/** Milliseconds without a byte, before the first request and between two, after which a connection is closed. */
export interface Patience {
  readonly first: number
  readonly between: number
}
const defaultPatience: Patience = { first: firstByte, between: keepAlive }

interface Lane {
  readonly table: Pick<ReadyTable, 'find' | 'status'>
  /** Told of each request that was answered here. */
  readonly counted: (status: number) => void
  readonly patience?: Patience
}

/**
 * Answers the plainest requests (a GET without a body that came whole) for what is ready straight from the connection, at half the cost of
 * Node's parser and response objects (docs/decisions.md). The first request that is anything else goes to Node's own HTTP, and its
 * connection stays there. So whatever is unusual, unfinished or wrong is judged in one place, and not here.
 */
export function openFastLane(server: Server, lane: Lane): void {
  const [nodesOwn] = server.listeners('connection')
  if (nodesOwn === undefined) throw new Error('An HTTP server listens for its own connections.')
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    drive(server, socket, lane, (first) => {
      Reflect.apply(nodesOwn, server, [socket])
      socket.unshift(first)
    })
  })
}

function drive(
  server: Server,
  socket: Socket,
  { table, counted, patience = defaultPatience }: Lane,
  handOver: (first: Buffer) => void,
): void {
  let last: { readonly chunk: Buffer; readonly head: Head } | undefined
  const resume = () => socket.resume()
  const leave = () => {
    socket.off('data', take).off('end', end).off('timeout', give).off('error', give).off('drain', resume)
    socket.setTimeout(0)
  }
  const take = (chunk: Buffer) => {
    // While the server stops, Node's own HTTP tells each reader that this was the last answer. Until then, whoever asks again in the same words, as
    // whatever polls does, is not read anew.
    const head = !server.listening ? null : last?.chunk.equals(chunk) ? last.head : readHead(chunk)
    const answer = head && table.find(head.target)
    if (!head || !answer) {
      leave()
      handOver(chunk)
      return
    }
    const form = formFor(answer, head.acceptEncoding)
    const isKnown = head.ifNoneMatch !== undefined && has(head.ifNoneMatch, answer)
    if (last === undefined) socket.setTimeout(patience.between)
    if (last?.head !== head) last = { chunk, head }
    // A reader that sends without taking is not listened to until it has taken.
    if (!socket.write(wireForm(answer.status, form, table.status, isKnown))) {
      socket.pause()
      socket.once('drain', resume)
    }
    counted(isKnown ? 304 : answer.status)
  }
  const end = () => socket.end()
  const give = () => socket.destroy()
  socket.on('data', take).on('end', end).on('timeout', give).on('error', give)
  socket.setTimeout(patience.first)
}
