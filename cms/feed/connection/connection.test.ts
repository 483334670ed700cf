import { createServer } from 'node:http'

import { pino } from 'pino'
import { expect, it } from 'vitest'

import { withdrawnRow } from '../../../collections/publications/index.js'
import { listening } from '../../../widgets/testing/listening.js'
import type { Changes, Listener } from '../changes/index.js'
import { createHub } from '../hub.js'
import type { Table } from '../table/index.js'
import { read } from '../testing/reader.js'
import { serve } from './index.js'

const log = pino({ level: 'silent' })
const row = (id: string) => withdrawnRow('stories', id)

it('what is committed while everything is on its way to a reader comes after it', async () => {
  const listeners: Listener[] = []
  const changes: Changes = {
    start: (listener) => {
      listeners.push(listener)
      listener.up('before')
    },
    since: async () => undefined,
    close: async () => undefined,
  }
  // The first page is read already when its document is written again.
  const table: Table = {
    rows: async (records) => records.map(row),
    page: async (after) => {
      if (after === undefined) return { rows: [row('1')], last: '1' }
      listeners[0]?.changed(['1'], 'after')
      return { rows: [row('2')], last: undefined }
    },
    row: async () => undefined,
    ping: async () => undefined,
  }
  const hub = createHub(changes, log)
  const server = createServer((_request, response) => {
    void serve(response, { hub, table, changes, cursor: null, patience: 1_000, log })
  })
  const reader = await read(`http://127.0.0.1:${await listening(server)}`, '')

  expect(await reader.snapshot()).toMatchObject({ cursor: 'before', rows: [{ id: '1' }, { id: '2' }] })
  expect(await reader.batch()).toMatchObject({ mode: 'changes', cursor: 'after', rows: [{ id: '1' }] })
  reader.leave()
  server.closeAllConnections()
  server.close()
})
