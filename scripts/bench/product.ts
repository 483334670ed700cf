import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { projectRoot } from '../../cms/project-root.js'

/** The built product while it is measured. */
export interface Product {
  origin: string
  /** Milliseconds from the start of the process to the first 200 of /public/v1/plakat. */
  started: number
  authorization: string
  publicProcess: () => number
  cmsProcess: () => number
  restart(): Promise<number>
  end(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  server.close()
  return port
}

/** Starts the product in a data directory of its own, makes the first user and waits until the admin is there. */
export async function startProduct(environment: Record<string, string> = {}): Promise<Product> {
  const directory = mkdtempSync(join(tmpdir(), 'viigran-bench-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let running: ChildProcess
  const start = async () => {
    const began = performance.now()
    running = spawn(process.execPath, [join(projectRoot, 'build/server/cms/main.js')], {
      cwd: projectRoot,
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(port),
        DATA_DIR: directory,
        LOG_LEVEL: 'silent',
        ...environment,
      },
    })
    await until(`${origin}/public/v1/plakat`)
    return performance.now() - began
  }
  const stop = async () => {
    const ended = once(running, 'exit')
    running.kill('SIGTERM')
    await ended
  }
  const started = await start()
  await until(`${origin}/api/users/me`)
  const answer = await fetch(`${origin}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'bench@example.no', password: 'et-langt-passord' }),
  })
  const { token } = z.object({ token: z.string() }).parse(await answer.json())
  return {
    origin,
    started,
    authorization: `JWT ${token}`,
    publicProcess: () => running.pid ?? 0,
    cmsProcess: () => Number(readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8').trim().split(' ')[0]),
    restart: async () => {
      await stop()
      return start()
    },
    end: async () => {
      await stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Milliseconds from a start with an existing read model to the first answer. */
export const timeToPlakat = (product: Product): Promise<number> => product.restart()

async function until(address: string): Promise<void> {
  for (;;) {
    const status = await fetch(address).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await pause(10)
  }
}
