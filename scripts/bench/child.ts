import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

import type { z } from 'zod'

import { helpersLastInLine, nodeArguments } from '../../cms/priority.js'
import { findProgram } from './processes.js'

/** A process of the bench's own: what loads or listens must not wait for what edits. */
export interface Child {
  /** Says something and waits for the one message that answers it. */
  ask<Answer>(question: object, answer: z.ZodType<Answer>): Promise<Answer>
}

interface ChildOptions {
  readonly module: URL
  readonly args: readonly string[]
  /** `first`: before everything else, as on a machine of its own, where the system lets us; else the niceness, from 0 to 19. */
  readonly turn?: 'first' | number
}

/** Runs a module of the bench in a process of its own while something is measured. It gets the arguments, and answers each message with one. */
export async function withChild<Result>(
  { module, args, turn = 0 }: ChildOptions,
  measure: (child: Child) => Promise<Result>,
): Promise<Result> {
  const child = fork(fileURLToPath(module), args, { execArgv: [...nodeArguments.public, '--import', 'tsx'] })
  if (child.pid !== undefined) take(turn, child.pid)
  const ended = once(child, 'exit')
  const failed = ended.then(([code]) => Promise.reject(new Error(`${module.pathname} ended with ${code}`)))
  failed.catch(() => undefined)
  try {
    return await measure({
      ask: async (question, answer) => {
        const said: Promise<unknown[]> = once(child, 'message')
        child.send(question)
        return answer.parse((await Promise.race([said, failed]))[0])
      },
    })
  } finally {
    child.kill('SIGKILL')
    await ended
  }
}

function take(turn: 'first' | number, pid: number): void {
  if (turn !== 'first') setPriority(pid, turn)
  else if (findProgram('chrt')) spawnSync('chrt', ['--reset-on-fork', '--fifo', '--pid', '2', String(pid)])
}

/** In the child: answers each message. What V8 does beside must not look like something that is measured. */
export function answerEach(answer: (question: unknown) => Promise<object>): void {
  helpersLastInLine()
  process.on('message', (question) => {
    void answer(question).then((said) => process.send?.(said))
  })
}
