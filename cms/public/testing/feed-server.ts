import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import { receivedIdeaSchema, type ReceivedIdea } from '../../../collections/ideas/shape.js'
import type { PublicationRow } from '../../../collections/publications/shape/index.js'
import { feedIdeasPath, type FeedMessage } from '../../feed/protocol.js'

export const token = 'a-token-for-the-tests'

/** The other end of the feed protocol, driven by a test: it says what the test tells it to. */
export class FeedServer {
  readonly #server
  readonly #readers = new Set<ServerResponse>()
  readonly #files = new Map<string, Buffer | Promise<Buffer>>()
  #rows: PublicationRow[]
  #commits = 0
  /** The cursors that readers have come with. */
  readonly cursors: (string | null)[] = []
  /** The files that readers have asked for, by their names. */
  readonly filesAsked: string[] = []
  /** The ideas that were brought, each as often as it came. */
  readonly ideas: ReceivedIdea[] = []
  /** What whoever brings an idea is answered: a status, or nothing at all although it was taken. */
  ideaAnswer: number | 'silence' | ((idea: ReceivedIdea) => number) = 200

  constructor(rows: PublicationRow[]) {
    this.#rows = rows
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://feed')
      if (request.headers.authorization !== `Bearer ${token}`) {
        response.writeHead(401).end()
        return
      }
      if (url.pathname.startsWith('/feed/media/')) {
        void this.#sendFile(response, decodeURIComponent(url.pathname.split('/').at(-1) ?? ''))
        return
      }
      if (url.pathname === feedIdeasPath) {
        void this.#takeIdea(request, response)
        return
      }
      this.cursors.push(url.searchParams.get('cursor'))
      this.#readers.add(response)
      response.once('close', () => this.#readers.delete(response))
      response.writeHead(200)
      this.#send(response, { type: 'begin', mode: 'snapshot' })
      for (const row of this.#rows) this.#send(response, { type: 'row', row })
      this.#send(response, { type: 'commit', cursor: String(this.#commits), complete: true })
      this.#send(response, { type: 'heartbeat', database: 'up' })
    })
  }

  async listen(): Promise<URL> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    return new URL(`http://127.0.0.1:${isAddress(address) ? address.port : 0}`)
  }

  /** @param bytes where they are a promise, whoever asks waits for it */
  file(name: string, bytes: Buffer | Promise<Buffer>): void {
    this.#files.set(name, bytes)
  }

  /** Commits rows: they are there for the next snapshot, and readers hear of them now. */
  commit(...rows: PublicationRow[]): void {
    const named = new Set(rows.map(({ kind, id }) => `${kind}/${id}`))
    this.#rows = [...this.#rows.filter(({ kind, id }) => !named.has(`${kind}/${id}`)), ...rows]
    this.#commits += 1
    this.send({ type: 'begin', mode: 'changes' }, ...rows.map((row): FeedMessage => ({ type: 'row', row })), {
      type: 'commit',
      cursor: String(this.#commits),
      complete: true,
    })
  }

  send(...messages: FeedMessage[]): void {
    for (const reader of this.#readers) for (const message of messages) this.#send(reader, message)
  }

  /** A line that is no message of the protocol. */
  sendText(line: string): void {
    for (const reader of this.#readers) reader.write(`${line}\n`)
  }

  /** Cuts every connection, in the middle of what is being told. */
  breakOff(): void {
    this.#server.closeAllConnections()
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #sendFile(response: ServerResponse, name: string): Promise<void> {
    this.filesAsked.push(name)
    const file = await this.#files.get(name)
    if (file) response.end(file)
    else response.writeHead(404).end()
  }

  async #takeIdea(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const idea = receivedIdeaSchema.parse(await json(request))
    this.ideas.push(idea)
    const answer = typeof this.ideaAnswer === 'function' ? this.ideaAnswer(idea) : this.ideaAnswer
    if (answer === 'silence') response.destroy()
    else response.writeHead(answer).end()
  }

  #send(response: ServerResponse, message: FeedMessage): void {
    response.write(`${JSON.stringify(message)}\n`)
  }
}

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null
