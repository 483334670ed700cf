import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { balance, type Balancer } from './balancer.js'
import { asFirstUser } from './editor.js'
import { cleanUp, startHost, temporaryDirectory, type Host } from './host.js'
import type { ReplicaSet } from './replica-set.js'
import { writeAs, type Writing } from './writing.js'

const token = 'the feed token that all nodes share'
const statementSchema = z.object({ statement: z.object({ text: z.string() }) })

/** What compose.yaml shows: two CMS processes on three MongoDB nodes and two public ones, with a balancer before either pair. */
export interface Deployment {
  readonly set: ReplicaSet
  readonly cms: readonly Host[]
  readonly publics: readonly Host[]
  readonly beforePublic: Balancer
  /** What an editor does, at whichever CMS process answers. */
  readonly writing: Writing
  /** Publishes point 1 as an editor does who presses the button until it has worked, at one CMS process or at whichever answers. */
  publish(statement: string, origin?: string): Promise<void>
  /** Waits until every public process says so. */
  everywhere(statement: string): Promise<void>
  /** Starts the first CMS process again, after its end. */
  startFirstCms(): Promise<Host>
  /** Ends the second public process and starts it again on what it has. */
  restartSecondPublic(): Promise<Host>
  close(): Promise<void>
}

/** @param set is stopped with the rest, and when something does not start */
export async function startDeployment(set: ReplicaSet): Promise<Deployment> {
  /** Whatever was started is ended, also when something did not start. */
  const endings: (() => Promise<unknown>)[] = [() => set.stop()]
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end()
  }
  try {
    return await startAll(set, endings, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function startAll(set: ReplicaSet, endings: (() => Promise<unknown>)[], close: () => Promise<void>): Promise<Deployment> {
  const cms: Host[] = []
  const publics: Host[] = []
  endings.push(() => cleanUp(cms))
  endings.push(() => cleanUp(publics))
  const media = temporaryDirectory()
  const startCms = async (dataDirectory: string) => {
    const environment = { ROLE: 'cms', FEED_TOKEN: token, PAYLOAD_SECRET: 'the secret that all share', DATABASE_URI: set.address }
    return startHost({ environment, dataDirectory })
  }
  const freshDirectory = () => {
    const directory = temporaryDirectory()
    mkdirSync(directory, { recursive: true })
    symlinkSync(media, join(directory, 'media'))
    return directory
  }
  cms.push(await startCms(freshDirectory()))
  cms.push(await startCms(freshDirectory()))
  const beforeCms = await balance(() => cms.map(({ origin }) => origin))
  endings.push(() => beforeCms.close())
  const environment = { ROLE: 'public', FEED_TOKEN: token, CMS_URL: beforeCms.origin }
  const startPublic = (dataDirectory = temporaryDirectory()) =>
    startHost({ environment, dataDirectory, until: 'Innholdet hentes fra' })
  publics.push(...(await Promise.all([startPublic(), startPublic()])))
  const beforePublic = await balance(() => publics.map(({ origin }) => origin))
  endings.push(() => beforePublic.close())
  const editor = await asFirstUser({ origin: cms[0]?.origin ?? '' })
  const writing = writeAs(editor, beforeCms)
  const [point = ''] = await writing.find('points?where[number][equals]=1')

  return {
    set,
    cms,
    publics,
    beforePublic,
    writing,
    publish: (statement, origin = beforeCms.origin) => {
      const body = JSON.stringify({ statement, _status: 'published' })
      const headers = { ...editor, 'Content-Type': 'application/json' }
      const send = () => fetch(`${origin}/api/points/${point}?publishSpecificLocale=nb`, { method: 'PATCH', headers, body })
      return until(async () => (await send()).ok)
    },
    everywhere: (statement) => until(async () => (await Promise.all(publics.map(statementOn))).every((one) => one === statement)),
    startFirstCms: async () => {
      const [first] = cms
      if (first === undefined) throw new Error('There is no first one.')
      const again = await startCms(first.dataDirectory)
      cms[0] = again
      return again
    },
    restartSecondPublic: async () => {
      const [, second] = publics
      await second?.end()
      const again = await startPublic(second?.dataDirectory)
      publics[1] = again
      return again
    },
    close,
  }
}

/** What a public process says that point 1 is. */
async function statementOn({ origin }: Host): Promise<string | undefined> {
  const answer = await fetch(`${origin}/public/v1/plakat/1`)
  return answer.ok ? statementSchema.parse(await answer.json()).statement.text : undefined
}

/** How long a machine with two cores may take to start, elect and catch up, in milliseconds. */
const patience = 90_000

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(`It took longer than ${patience} ms.`)
    await pause(50)
  }
}
