import { fixedAddress, type CmsAddress } from '../cms-address.js'
import { lockDataDirectory, prepareDataDirectory } from '../data-directory/index.js'
import type { PublicEnvironment } from '../environment.js'
import { createLog } from '../log.js'
import { createPassOn } from '../pass-on/index.js'
import { firstInLine, helpersLastInLine } from '../priority.js'
import { startPublic } from '../public/index.js'
import { toldAddresses } from '../supervisor/addresses.js'
import type { FromPublic } from '../supervisor/messages.js'
import { words, type Print } from '../terminal/index.js'
import { explainListenError } from './listen-error.js'
import type { Running } from './running.js'

/** Where the CMS process is, and whether the way to its admin leads through this one. */
interface Behind {
  readonly feed: CmsAddress
  readonly admin: Pick<CmsAddress, 'current'> | null
}

/**
 * The public process: alone, fed by a CMS process elsewhere, as many of these as wanted; or supervised, with the CMS process beside it, which
 * it passes /admin and /api on to.
 */
export async function startPublicRole(environment: PublicEnvironment, print: Print): Promise<Running> {
  helpersLastInLine()
  firstInLine()
  const { dataDirectory, cms, feedToken, publicUrl } = environment
  prepareDataDirectory(dataDirectory)
  const lock = lockDataDirectory(dataDirectory, 'public')
  const log = createLog(environment.logLevel, 'public')
  const development = process.env.NODE_ENV === 'development'
  const { feed, admin }: Behind = cms === 'beside' ? toldAddresses() : { feed: fixedAddress(cms), admin: null }
  const publicSide = await startPublic({
    environment,
    cms: feed,
    feedToken,
    // Beside the CMS process the token is another at each start, and there is no other public process.
    ...(cms !== 'beside' && { ideasKey: feedToken }),
    passOn: admin && createPassOn({ cms: admin, feedToken, publicUrl, development, log }),
    log,
  }).catch((error: unknown) => {
    throw explainListenError(error, environment)
  })
  if (cms === 'beside') process.send?.({ type: 'listening', url: publicSide.url.href } satisfies FromPublic)
  else print(words.publicReady(publicSide.url.origin, cms.origin))
  return {
    stop: async () => {
      await publicSide.close()
      lock.release()
    },
    endNow: () => undefined,
  }
}
