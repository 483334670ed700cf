import { connect, type Socket } from 'node:net'

/** A whole answer, as far as a measurement needs it. */
export interface Answer {
  readonly status: number
  readonly etag: string | undefined
  /** Of head and body together. */
  readonly bytes: number
}

const headEnd = Buffer.from('\r\n\r\n')

/**
 * One kept-alive connection that sends one request at a time. Reads no more of an answer than its length, so that it costs little beside the
 * server that it measures. Where the server has closed it for its silence, the next request opens it anew.
 */
export class Connection {
  readonly #port: number
  #socket: Socket
  #pending: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined
  #answer: Answer | undefined
  #received = 0
  #first: Buffer = Buffer.alloc(0)

  constructor(port: number) {
    this.#port = port
    this.#socket = this.#open()
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#pending?.reject(error))
    socket.on('close', () => this.#pending?.reject(new Error('the connection was closed')))
    return socket
  }

  send(request: Buffer): Promise<Answer> {
    if (!this.#socket.writable) this.#socket = this.#open()
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject }
      this.#answer = undefined
      this.#received = 0
      this.#first = Buffer.alloc(0)
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#pending = undefined
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#received += chunk.length
    if (this.#answer === undefined) {
      this.#first = this.#first.length === 0 ? chunk : Buffer.concat([this.#first, chunk])
      const end = this.#first.indexOf(headEnd)
      if (end < 0) return
      this.#answer = readHead(this.#first.toString('latin1', 0, end), end + headEnd.length)
    }
    if (this.#received < this.#answer.bytes) return
    const { resolve } = this.#pending ?? {}
    this.#pending = undefined
    resolve?.(this.#answer)
  }
}

function readHead(head: string, headBytes: number): Answer {
  const status = Number(head.slice(9, 12))
  const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
  return { status, etag: /\r\netag: ([^\r]+)/i.exec(head)?.[1], bytes: headBytes + length }
}

/** A GET as a browser would send it, without what only browsers need. */
export function get(target: string, fields: Readonly<Record<string, string>> = {}): Buffer {
  const lines = Object.entries({ Host: 'localhost', 'Accept-Encoding': 'gzip, deflate, br', ...fields }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return Buffer.from(`GET ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
}
