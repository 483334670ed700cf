import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { answerEach } from '../child.js'
import { Connection, get } from './connection.js'
import type { timesSchema } from './times.js'

/**
 * A process that reads at an even pace, whether answers come or not, as a public does. A request that has to wait for the one before it is
 * counted from when it should have been sent. That this process itself woke late is told apart: readers sit at machines of their own.
 */
const perSecond = 250
const connections = 16
const interval = 1_000 / perSecond

const questionSchema = z.object({ milliseconds: z.number() })
const paths = [
  '/public/v1/plakat',
  '/public/v1/stories',
  '/public/v1/stories?point=3',
  '/public/v1/areas',
  '/public/v1/tiltak',
  '/plakat',
  '/historier',
  '/widgets/v1/embed.js',
]

const port = Number(process.argv[2])
const free = Array.from({ length: connections }, () => new Connection(port))
const waiting: ((connection: Connection) => void)[] = []

function take(): Connection | Promise<Connection> {
  return free.pop() ?? new Promise((resolve) => waiting.push(resolve))
}

function giveBack(connection: Connection): void {
  const next = waiting.shift()
  if (next) next(connection)
  else free.push(connection)
}

async function read(request: Buffer, begun: number): Promise<number> {
  const connection = await take()
  const { status } = await connection.send(request)
  giveBack(connection)
  if (status !== 200) throw new Error(`an answer was ${status}`)
  return performance.now() - begun
}

const requests = paths.map((path) => get(path))

async function readFor(milliseconds: number): Promise<z.infer<typeof timesSchema>> {
  const late: number[] = []
  const reading: Promise<number>[] = []
  const begun = performance.now()
  for (let number = 0; number * interval < milliseconds; number += 1) {
    const scheduled = begun + number * interval
    const left = scheduled - performance.now()
    if (left > 0) await pause(left)
    late.push(Math.max(0, performance.now() - scheduled))
    // A reader that woke late has not waited for an answer.
    reading.push(read(requests[number % requests.length] ?? Buffer.alloc(0), performance.now()))
  }
  return { times: await Promise.all(reading), late }
}

answerEach(async (question) => readFor(questionSchema.parse(question).milliseconds))
