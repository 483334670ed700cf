import { fixedAddress } from '../cms-address.js'
import { lockDataDirectory, prepareDataDirectory } from '../data-directory/index.js'
import type { PublicEnvironment } from '../environment.js'
import { createLog } from '../log.js'
import { startPublic } from '../public/index.js'
import { stopWithin, within } from '../stop/deadline.js'
import { words, type Print } from '../terminal/index.js'
import { explainListenError } from './listen-error.js'
import type { Running } from './running.js'

/** Only the public, fed by a CMS process elsewhere. As many of these as wanted. */
export async function startPublicAlone(environment: PublicEnvironment, print: Print): Promise<Running> {
  const { dataDirectory, cmsUrl, feedToken } = environment
  prepareDataDirectory(dataDirectory)
  const lock = lockDataDirectory(dataDirectory, 'public')
  const publicSide = await startPublic({
    environment,
    cms: fixedAddress(cmsUrl),
    feedToken,
    passOn: null,
    log: createLog(environment.logLevel, 'public'),
  }).catch((error: unknown) => {
    throw explainListenError(error, environment)
  })
  print(words.publicReady(publicSide.url.origin, cmsUrl.origin))
  return {
    stop: async () => {
      await within(stopWithin.requests, publicSide.close())
      lock.release()
    },
    endNow: () => undefined,
  }
}
