import { setTimeout as pause } from 'node:timers/promises'

import { startDeployment, type Deployment } from '../../cms/testing/deployment.js'
import { readWithoutPause } from '../../cms/testing/readers.js'
import { startReplicaSetOfThree } from '../../cms/testing/replica-set.js'
import type { Figure } from './table.js'

/** Milliseconds for which the database is away. */
const outage = 60_000
const paths = ['/public/v1/plakat', '/public/v1/stories', '/public/v1/stories?q=vi', '/public/v1/areas', '/plakat', '/historier']

type Fault = (deployment: Deployment) => Promise<void>

const faults: Readonly<Record<string, Fault>> = {
  'all three nodes of the database killed for 60 s': async ({ set }) => {
    await set.killAll()
    await pause(outage)
    await set.startKilled()
  },
  'the primary of three nodes killed': ({ set }) => set.killPrimary(),
  'one CMS process killed (kill -9) and started again': async (deployment) => {
    await deployment.cms[0]?.end('SIGKILL')
    await deployment.startFirstCms()
  },
}

/** What readers of two public processes notice, behind a balancer, of what happens to the rest. Each ends when a publish has come through. */
export async function measureFaults(): Promise<Figure[]> {
  const deployment = await startDeployment(await startReplicaSetOfThree())
  const found: Figure[] = []
  try {
    for (const [name, happens] of Object.entries(faults)) found.push(await readWhile(deployment, name, happens))
  } finally {
    await deployment.close()
  }
  return found
}

async function readWhile(deployment: Deployment, name: string, happens: Fault): Promise<Figure> {
  const readers = readWithoutPause(deployment.beforePublic.origin, paths, 5)
  try {
    await happens(deployment)
    const statement = `Vi i Gran går videre etter ${name}`
    await deployment.publish(statement)
    await deployment.everywhere(statement)
  } finally {
    await readers.stop()
  }
  const failed = readers.failures.length
  return {
    name: `failed public reads: ${name}`,
    measured: `${failed} of ${readers.answered() + failed}`,
    wanted: '0',
    good: failed === 0 && readers.answered() > 0,
  }
}
