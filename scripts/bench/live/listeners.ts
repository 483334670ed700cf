import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { answerEach } from '../child.js'

/** A process that holds many live streams open, each from an address of its own behind a proxy, as a balancer would say. */
const [port, count] = process.argv.slice(2).map(Number)
const atOnce = 100
const between = 10
const messageEnd = '\n\n'

const questionSchema = z.object({ messages: z.number() })

/** How many streams have got so many messages about the plakat. */
const reached: number[] = []
const waiting = new Map<number, () => void>()

function headOf(number: number): string {
  const fields = {
    Host: 'localhost',
    Accept: 'text/event-stream',
    'Accept-Encoding': 'gzip, deflate, br',
    'Accept-Language': 'nb',
    Origin: 'https://gran.kommune.no',
    'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
    'X-Forwarded-For': `10.0.${number >> 8}.${number & 255}`,
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  return `GET /public/v1/live HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

async function open(number: number): Promise<void> {
  const socket = connect({ port: port ?? 0, host: '127.0.0.1' })
  let [text, messages] = ['', 0]
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part
    for (let end = text.indexOf(messageEnd); end >= 0; end = text.indexOf(messageEnd)) {
      const message = text.slice(0, end)
      text = text.slice(end + messageEnd.length)
      if (message.includes('"/public/v1/plakat"')) take((messages += 1))
    }
  })
  socket.write(headOf(number))
  await once(socket, 'connect')
}

function take(messages: number): void {
  const all = (reached[messages] = (reached[messages] ?? 0) + 1)
  if (all === count) waiting.get(messages)?.()
}

/** @returns when all streams had got so many messages, in milliseconds since 1970 */
answerEach(async (question) => {
  const { messages } = questionSchema.parse(question)
  if (messages === 1) {
    for (let number = 0; number < (count ?? 0); number += atOnce) {
      await Promise.all(Array.from({ length: atOnce }, (_, index) => open(number + index)))
      await pause(between)
    }
  }
  if (reached[messages] !== count) await new Promise<void>((resolve) => waiting.set(messages, resolve))
  return { at: performance.timeOrigin + performance.now() }
})
