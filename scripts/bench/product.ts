import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { asFirstUser } from '../../cms/testing/editor.js'
import { cleanUp, ready, runHost, type Host } from '../../cms/testing/host.js'

/** The built product while it is measured. */
export interface Product {
  readonly host: Host
  readonly origin: string
  /** Who the editor is, for Payload's REST. */
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds from the start of the process to the first 200 of /public/v1/plakat. */
  readonly started: number
}

interface ProductOptions {
  readonly environment?: Record<string, string>
  readonly dataDirectory?: string
  readonly entry?: string
}

/** The product with its first user and its admin there, while something is measured. Then it is ended, and its data is gone. */
export function withProduct<Result>(options: ProductOptions, measure: (product: Product) => Promise<Result>): Promise<Result> {
  return withHost(options, async (host, started) => {
    const headers = { ...(await asFirstUser(host)), 'Content-Type': 'application/json' }
    return measure({ host, started, origin: host.origin, headers })
  })
}

/** The same without a user. @param measure is also told the milliseconds from the start to the first 200 of /public/v1/plakat */
export async function withHost<Result>(
  { environment = {}, dataDirectory, entry }: ProductOptions,
  measure: (host: Host, started: number) => Promise<Result>,
): Promise<Result> {
  const began = performance.now()
  const host = runHost({ environment: { LOG_LEVEL: 'silent', ...environment }, dataDirectory, entry })
  try {
    await answersPlakat(host)
    const started = performance.now() - began
    await host.prints(ready)
    return await measure(host, started)
  } finally {
    await cleanUp([host])
  }
}

/** @throws {Error} when it ends instead, with what it printed */
async function answersPlakat(host: Host): Promise<void> {
  const answers = () =>
    fetch(`${host.origin}/public/v1/plakat`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (host.origin === '' || !(await answers())) {
    if (host.process.exitCode !== null || host.process.signalCode !== null) throw new Error(`It ended:\n${host.printed()}`)
    await pause(5)
  }
}

/** Changes something as an editor does. @throws {Error} when it was not accepted */
export async function send({ origin, headers }: Product, method: 'POST' | 'PATCH', path: string, data: object): Promise<unknown> {
  const answer = await fetch(`${origin}/api/${path}`, { method, headers, body: JSON.stringify(data) })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const pointsSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.string(), z.number()]) })]) })
const firstPoints = new WeakMap<Product, string | number>()

/** Publishes point 1 of the plakat with this statement. */
export async function publishPoint(product: Product, statement: string): Promise<void> {
  const id = firstPoints.get(product) ?? (await findFirstPoint(product))
  firstPoints.set(product, id)
  await send(product, 'PATCH', `points/${id}?publishSpecificLocale=nb`, { statement, _status: 'published' })
}

async function findFirstPoint({ origin, headers }: Product): Promise<string | number> {
  const found = await fetch(`${origin}/api/points?where[number][equals]=1&depth=0`, { headers })
  return pointsSchema.parse(await found.json()).docs[0].id
}
