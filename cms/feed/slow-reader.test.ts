import { connect } from 'node:net'

import { expect, it } from 'vitest'

import { publishStory } from '../../collections/testing/content.js'
import { forEachDatabase } from './testing/each-database.js'
import { read } from './testing/reader.js'
import { serveFeed, token } from './testing/served.js'

/** Asks for the feed and reads nothing of the answer. */
function askWithoutReading(origin: string): () => void {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname).pause()
  socket.write(`GET /feed HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n\r\n`)
  return () => socket.destroy()
}

/** More than the buffers between two processes hold. */
const megabyte = {
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Lang tekst '.repeat(100_000), format: 0 }] },
    ],
  },
}

forEachDatabase((database) => {
  it('lets go of a reader that takes nothing, and serves the others meanwhile', async () => {
    const { payload } = database.opened
    for (let number = 0; number < 12; number += 1) await publishStory(payload, { body: megabyte })
    const feed = await serveFeed(database.opened, { patience: 500 })
    const leave = askWithoutReading(feed.origin)
    try {
      while (feed.ended.length === 0) await new Promise(setImmediate)
      const quick = await read(feed.origin, token)
      expect((await quick.snapshot()).rows.filter(({ kind }) => kind === 'stories')).toHaveLength(12)
      const { id } = await publishStory(payload)
      await quick.batchWith((row) => row.id === String(id))
      await feed.ended[0]
    } finally {
      leave()
      await feed.close()
    }
  })
})
