import type { ReadStream } from 'node:tty'
import { parseArgs } from 'node:util'

import { ValidationError } from 'payload'
import { z } from 'zod'

import { leastPassword } from '../../../collections/users/password.js'
import { prepareDataDirectory } from '../../data-directory/index.js'
import { readEnvironment } from '../../environment.js'
import { Refusal } from '../../refusal.js'
import { openPayload } from '../open-payload.js'
import { migrate } from '../server/migrate.js'
import { ask, askHidden, firstLine } from './ask.js'
import { words } from './words.js'

const emailSchema = z.email()

/** The person can correct this; no stack is needed. */
class Mistake extends Error {}

/**
 * Makes an administrator, on the machine itself and so without any question of who asks. Works beside a running CMS process and before the
 * first start.
 * @param options the command's own arguments
 * @param input where answers are typed, or piped in
 * @returns the exit code
 */
export async function createAdministrator(options: string[], input: ReadStream): Promise<number> {
  try {
    const environment = readEnvironment()
    const { email, password } = await credentials(options, input)
    prepareDataDirectory(environment.dataDirectory)
    const payload = await openPayload(environment)
    try {
      await migrate(payload)
      const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
      if (totalDocs > 0) throw new Mistake(words.taken(email))
      await payload.create({ collection: 'users', data: { email, password, role: 'administrator' } })
    } finally {
      await payload.destroy()
    }
    process.stdout.write(`${words.made(email)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return error instanceof Mistake || error instanceof Refusal ? 2 : 1
  }
}

async function credentials(options: string[], input: ReadStream): Promise<{ email: string; password: string }> {
  const given = parse(options)
  if (given.email === undefined && !input.isTTY) throw new Mistake(words.usage)
  const email = (given.email ?? (await ask(words.askEmail, input))).toLowerCase()
  if (!emailSchema.safeParse(email).success) throw new Mistake(words.notAnEmail(email))
  const password = given.password ?? (input.isTTY ? await choosePassword(input) : await firstLine(input))
  if (password.length < leastPassword) throw new Mistake(words.tooShort(leastPassword))
  return { email, password }
}

function parse(options: string[]): { email?: string | undefined; password?: string | undefined } {
  try {
    return parseArgs({ args: options, options: { email: { type: 'string' }, password: { type: 'string' } } }).values
  } catch {
    throw new Mistake(words.usage)
  }
}

async function choosePassword(input: ReadStream): Promise<string> {
  const password = await askHidden(words.askPassword(leastPassword), input)
  if (password.length < leastPassword) throw new Mistake(words.tooShort(leastPassword))
  if (password !== (await askHidden(words.askAgain, input))) throw new Mistake(words.notEqual)
  return password
}

function explain(error: unknown): string {
  if (error instanceof Mistake || error instanceof Refusal) return error.message
  if (error instanceof ValidationError) return words.failed(error.data.errors.map(({ message }) => message).join(' '))
  return words.failed(error instanceof Error ? error.message : String(error))
}
