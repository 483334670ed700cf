import { APIError } from 'payload'
import type { LoggerOptions } from 'pino'

import type { Environment } from '../../environment.js'
import { isTransient } from '../../../collections/transaction/index.js'
import { isNotUnderstood } from './nonsense.js'

/** What busboy says of a form that breaks off or is none. */
const brokenForm = /^(Unexpected end of form|Malformed part header|Malformed content type|Multipart: Boundary not found)/

export const isBrokenForm = ({ message }: Error): boolean => brokenForm.test(message)

const isRefusal = (error: unknown): boolean => error instanceof APIError && error.status < 500

/** Whether anybody can make this happen as often as she likes, and nobody needs to be told. */
const isOrdinary = (error: unknown): boolean =>
  isRefusal(error) || isNotUnderstood(error) || (error instanceof Error && (isBrokenForm(error) || isTransient(error)))

/**
 * How Payload logs. It calls every error an error and writes down all that hangs on it: here refusals are `debug`, and nothing that somebody
 * has written or asked for is kept, be it in a message, a statement or its parameters.
 */
export const logOptions = (level: Environment['logLevel']): LoggerOptions => ({
  level,
  name: 'payload',
  serializers: { err: loggedError },
  hooks: {
    logMethod([first, ...rest], log, number) {
      const error: unknown = first instanceof Object && 'err' in first ? first.err : first
      const isAlone = first instanceof Error || (first instanceof Object && Object.keys(first).join() === 'err')
      // Pino would take the message of the error where there is none beside it.
      const message = isAlone ? [error instanceof Error ? impersonal(error.message) : ''] : rest
      if (number >= errorLevel && isAlone && isOrdinary(error)) this.debug({ err: error }, ...message)
      else log.apply(this, [first, ...message])
    },
  },
})

/** Pino's number for `error`. */
const errorLevel = 50

/** What of an error may stand in a log. */
function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const logged = { type: error.name, message: impersonal(error.message), ...('code' in error && { code: error.code }) }
  if (isRefusal(error)) return logged
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { ...logged, stack: stack?.join('\n'), ...(error.cause instanceof Error && { cause: loggedError(error.cause) }) }
}

/** The first line without statements, addresses, and what is quoted or stands in braces: values come in these. */
function impersonal(message: string): string {
  const [line = ''] = message.split('\n')
  return line
    .replace(/^Failed query:.*/, 'Failed query')
    .replace(/"[^"]*"|\{.*\}|\S+@\S+/g, '…')
    .slice(0, 300)
}
