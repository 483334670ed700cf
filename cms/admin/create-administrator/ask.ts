import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { ReadStream } from 'node:tty'

/** Asks at the terminal and shows what is typed. */
export async function ask(question: string, input: ReadStream): Promise<string> {
  const reader = createInterface({ input, output: process.stdout }).once('SIGINT', giveUp)
  try {
    return (await reader.question(question)).trim()
  } finally {
    reader.close()
  }
}

/** Asks at the terminal and shows nothing of what is typed. */
export async function askHidden(question: string, input: ReadStream): Promise<string> {
  process.stdout.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input, output: nowhere, terminal: true }).once('SIGINT', giveUp)
  try {
    return await reader.question('')
  } finally {
    reader.close()
    process.stdout.write('\n')
  }
}

/** The first line of what was piped in. */
export async function firstLine(input: AsyncIterable<Buffer | string>): Promise<string> {
  let text = ''
  for await (const chunk of input) {
    text += chunk.toString()
    if (text.includes('\n')) break
  }
  return text.split(/\r?\n/, 1)[0] ?? ''
}

/** Ctrl+C at a question. */
function giveUp(): never {
  process.stdout.write('\n')
  process.exit(130)
}
