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
  prepareDataDirectory(environment.dataDirectory)
  const lock = lockDataDirectory(environment.dataDirectory, 'public')
  const log = createLog(environment.logLevel, 'public')
  const feedToken = randomBytes(32).toString('base64url')

  const cmsEnvironment = { ...process.env, ROLE: 'cms', HOST: '127.0.0.1', PORT: '0', FEED_TOKEN: feedToken }
  forgetCredentials()

  print(words.starting())
  let wasReady = false
  const cms = superviseCms({
    entry,
    environment: cmsEnvironment,
    print,
    log,
    onReady: () => {
      print(wasReady ? words.cmsBack() : readyLines(environment, address))
      wasReady = true
    },
  })

  let address = ''
  const passOn = createPassOn({
    cms: cms.admin,
    feedToken,
    publicUrl: environment.publicUrl,
    development: process.env.NODE_ENV === 'development',
    log,
  })
  const publicSide = await startPublic({
    environment: { ...environment, databaseUri: undefined, payloadSecret: undefined },
    cms: cms.feed,
    feedToken,
    passOn,
    log,
  }).catch((error: unknown) => {
    cms.kill()
    throw explainListenError(error, environment)
  })
  address = publicSide.url.origin
  print(words.publicOpen(address))

  return {
    stop: async () => {
      const asked = Date.now()
      await within(stopWithin.requests, publicSide.close())
      await cms.stop(stopWithin.cmsProcess - (Date.now() - asked))
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
