import type { IncomingMessage, ServerResponse } from 'node:http'

import { ValidationError, type Payload } from 'payload'

import { receiveIdea } from '../../collections/ideas/receive.js'
import { receivedIdeaSchema } from '../../collections/ideas/shape.js'
import { jsonIn } from '../json.js'
import { readBody } from '../listener/body.js'
import type { Log } from '../log.js'
import { answerProblem } from '../problem/index.js'
import { mostIdeaBytes } from './protocol.js'

/**
 * Takes an idea from a public process into the inbox. 200 says that it is there, from now or from before; 422 that it will never be understood here. Whatever
 * else is answered, it may come again. What goes wrong is logged without what the database says of it: that repeats what the sender wrote.
 */
export async function takeIdea(
  request: IncomingMessage,
  response: ServerResponse,
  { payload, log }: { payload: Payload; log: Log },
): Promise<void> {
  const body = await readBody(request, mostIdeaBytes)
  if (body.type === 'cut') return void response.destroy()
  const idea = body.type === 'whole' ? receivedIdeaSchema.safeParse(jsonIn(body.bytes.toString('utf8'))).data : undefined
  if (idea === undefined) return refuse(response)
  try {
    const outcome = await receiveIdea(payload, idea)
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify({ outcome }))
  } catch (error) {
    // Payload's own word for what its fields do not take. Whatever else went wrong may go well the next time.
    if (error instanceof ValidationError) return refuse(response)
    log.error(
      { reason: error instanceof Error ? error.name : typeof error },
      'an idea could not be put into the inbox; it will come again',
    )
    answerProblem(response, { status: 503, detail: 'The database does not answer.' })
  }
}

const refuse = (response: ServerResponse): void =>
  answerProblem(response, { status: 422, detail: 'This is no idea as the inbox knows them.' })
