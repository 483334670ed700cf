import { text } from 'node:stream/consumers'

import type { Payload } from 'payload'

import { openIn } from '../../feed/testing/payload.js'
import { lostOn } from './lost.js'
import { taskSchema, type DatabaseName, type Message } from './messages.js'
import { writeStories } from './stories.js'

/**
 * The process that is killed: opens both databases, says what of the acknowledged writes it does not find, and then writes without pause.
 * A line on the standard output is the acknowledgement: the kernel keeps it when the process dies.
 */
const task = taskSchema.parse(JSON.parse(await text(process.stdin)))
const say = (message: Message) => process.stdout.write(`${JSON.stringify(message)}\n`)
const opened: { name: DatabaseName; payload: Payload }[] = [
  { name: 'SQLite', payload: (await openIn(task.dataDirectory)).payload },
]
if (task.mongodbUri !== null)
  opened.push({ name: 'MongoDB', payload: (await openIn(task.dataDirectory, task.mongodbUri)).payload })

const lost: string[] = []
for (const { name, payload } of opened) {
  for (const what of await lostOn(payload, task.expected[name] ?? [], task.last)) lost.push(`${name}: ${what}`)
}
say({ type: 'looked', lost })
if (task.last) process.exit(0)
await Promise.all(
  opened.map(({ name, payload }) =>
    writeStories(
      payload,
      (standing) => say({ type: 'begun', database: name, standing }),
      (standing) => say({ type: 'acknowledged', database: name, standing }),
    ),
  ),
)
