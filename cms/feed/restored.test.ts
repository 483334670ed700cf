import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { publishStory } from '../../collections/testing/content.js'
import { startMortalReplicaSet } from './testing/mongod.js'
import { openNew } from './testing/payload.js'
import { read, type TestReader } from './testing/reader.js'
import { serveFeed, token } from './testing/served.js'

const titles = async (reader: TestReader) =>
  (await reader.snapshot()).rows.flatMap((row) =>
    row.state === 'published' && row.kind === 'stories' ? [row.content.title.nb] : [],
  )

it('readers forget what an older copy of a MongoDB does not have, when its files are put back', async (context) => {
  const server = await startMortalReplicaSet().catch(() => context.skip('no mongod to start'))
  const backup = await mkdtemp(join(tmpdir(), 'viigran-backup-'))
  const opened = await openNew(server.address)
  const feed = await serveFeed(opened)
  try {
    await publishStory(opened.payload, { title: 'I begge' })
    await server.kill()
    await cp(server.files, backup, { recursive: true })
    await server.startAgain()

    const live = await read(feed.origin, token)
    await live.snapshot()
    const { id } = await publishStory(opened.payload, { title: 'Bare i den nyere' })
    const { cursor } = await live.batchWith((row) => row.id === String(id))
    await server.kill()
    await rm(server.files, { recursive: true })
    await cp(backup, server.files, { recursive: true })
    await server.startAgain()

    expect(await titles(live)).toEqual(['I begge'])
    expect(await titles(await read(feed.origin, token, cursor))).toEqual(['I begge'])
  } finally {
    await feed.close()
    await opened.close()
    await server.stop()
    await rm(backup, { recursive: true })
  }
}, 60_000)
