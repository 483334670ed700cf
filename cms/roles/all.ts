import { randomBytes } from 'node:crypto'

import { lockDataDirectory, prepareDataDirectory } from '../data-directory/index.js'
import type { AllEnvironment } from '../environment.js'
import { createLog } from '../log.js'
import { createPassOn } from '../pass-on/index.js'
import { startPublic } from '../public/index.js'
import { stopWithin, within } from '../stop/deadline.js'
import { superviseCms } from '../supervisor/index.js'
import { words, type Print } from '../terminal/index.js'
import { explainListenError } from './listen-error.js'
import type { Running } from './running.js'

/**
 * One command, one port, two processes: this one is the public, which answers from its read model at once, and it starts and
 * watches the CMS process beside it.
 * @param entry the module that the CMS process runs, as a path
 */
export async function startAll(environment: AllEnvironment, entry: string, print: Print): Promise<Running> {
  const { publicUrl, dataDirectory, logLevel } = environment
  prepareDataDirectory(dataDirectory)
  const lock = lockDataDirectory(dataDirectory, 'public')
  const log = createLog(logLevel, 'public')
  const feedToken = randomBytes(32).toString('base64url')
  const cmsEnvironment = { ...process.env, ROLE: 'cms', HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '', FEED_TOKEN: feedToken }
  forgetCredentials()

  print(words.starting())
  let address = ''
  let wasReady = false
  const onReady = () => {
    print(wasReady ? words.cmsBack() : readyLines(environment, address))
    wasReady = true
  }
  const cms = superviseCms({ entry, environment: cmsEnvironment, print, log, onReady })

  const development = process.env.NODE_ENV === 'development'
  const publicSide = await startPublic({
    environment,
    cms: cms.feed,
    feedToken,
    passOn: createPassOn({ cms: cms.admin, feedToken, publicUrl, development, log }),
    log,
  }).catch((error: unknown) => {
    throw explainListenError(error, environment)
  })
  address = publicSide.url.origin
  print(words.publicOpen(address))
  cms.start()

  return {
    // Both at once: each lets what it has taken on come to its end, and what goes through both needs both.
    stop: async () => {
      await Promise.all([within(stopWithin.requests, publicSide.close()), cms.stop(stopWithin.cmsProcess)])
      lock.release()
    },
    endNow: () => cms.kill(),
  }
}

/** This process answers strangers, so what opens the database stays out of its reach. Only the CMS process is given it. */
function forgetCredentials(): void {
  delete process.env.DATABASE_URI
  delete process.env.PAYLOAD_SECRET
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
