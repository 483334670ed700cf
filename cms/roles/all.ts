import { randomBytes } from 'node:crypto'

import type { AllEnvironment } from '../environment.js'
import { stopWithin } from '../stop/deadline.js'
import { poolSize } from '../priority.js'
import { keepCms, type CmsAddresses } from '../supervisor/cms.js'
import { keepPublic } from '../supervisor/public.js'
import { words, type Print } from '../terminal/index.js'
import type { Running } from './running.js'

/**
 * One command, one port, two processes, and this small one that starts and watches them. The public one answers strangers, so what opens the
 * database never comes into its reach: each is given an environment of its own.
 * @param entry the module that both run, as a path
 */
export function startAll(environment: AllEnvironment, entry: string, print: Print): Running {
  const feedToken = randomBytes(32).toString('base64url')
  const { DATABASE_URI: _uri, PAYLOAD_SECRET: _secret, ...withoutCredentials } = process.env
  let address = ''
  let wasReady = false
  let addresses: CmsAddresses = { feed: null, admin: null }
  const tellAddresses = () => publicProcess.tell({ type: 'cms', ...addresses })

  const cms = keepCms({
    entry,
    environment: {
      UV_THREADPOOL_SIZE: String(poolSize()),
      ...process.env,
      ROLE: 'cms',
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: '',
      FEED_TOKEN: feedToken,
    },
    onMove: (moved) => {
      addresses = moved
      tellAddresses()
    },
    onReady: () => {
      print(wasReady ? words.cmsBack() : readyLines(environment, address))
      wasReady = true
    },
    onEnd: (ending, wait) => print(words.cmsEnded(ending, wait)),
  })
  const publicProcess = keepPublic({
    entry,
    environment: { ...withoutCredentials, ROLE: 'public', CMS_URL: '', FEED_TOKEN: feedToken },
    onListening: ({ origin }) => {
      tellAddresses()
      if (address === '') {
        address = origin
        print(words.publicOpen(address))
        cms.start()
      } else print(words.publicBack())
    },
    onRefusal: (code) => process.exit(code),
    onEnd: (ending, wait) => print(words.publicEnded(ending, wait)),
  })

  print(words.starting())
  publicProcess.start()
  return {
    // One after the other: what goes through both needs both until it has come to its end.
    stop: async () => {
      if (!(await publicProcess.stop(stopWithin.publicProcess))) print(words.publicCut())
      if (!(await cms.stop(stopWithin.cmsProcess))) print(words.cmsCut())
    },
    endNow: () => {
      publicProcess.kill()
      cms.kill()
    },
  }
}

function readyLines({ publicUrl, dataDirectory, databaseUri }: AllEnvironment, listening: string): string {
  const front = publicUrl?.origin ?? listening
  return words.ready({
    front: `${front}/`,
    admin: `${front}/admin`,
    demo: `${front}/demo`,
    data: dataDirectory,
    database: databaseUri === undefined ? 'SQLite' : 'MongoDB',
  })
}
