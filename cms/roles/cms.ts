import { startCms } from '../admin/server/index.js'
import { keptSecret, lockDataDirectory, prepareDataDirectory } from '../data-directory/index.js'
import type { CmsEnvironment } from '../environment.js'
import { createLog } from '../log.js'
import type { FromCms } from '../supervisor/messages.js'
import { words, type Print } from '../terminal/index.js'
import { explainListenError } from './listen-error.js'
import type { Running } from './running.js'

export interface CmsRoleOptions {
  /** Whether a process of ours started this one and watches it. */
  readonly supervised: boolean
  readonly print: Print
  readonly signal: AbortSignal
}

/** The CMS process: beside the public one, or alone with `ROLE=cms`. */
export async function startCmsRole(environment: CmsEnvironment, { supervised, print, signal }: CmsRoleOptions): Promise<Running> {
  prepareDataDirectory(environment.dataDirectory)
  const lock = lockDataDirectory(environment.dataDirectory, 'cms')
  let { port } = environment
  const tell = (message: FromCms) => {
    if (message.type === 'feed-open') port = message.port
    if (supervised) process.send?.(message)
    else if (message.type === 'ready') print(words.cmsReady(`http://${environment.host}:${port}/admin`))
  }
  const close = await startCms({
    environment,
    secret: environment.payloadSecret ?? keptSecret(environment.dataDirectory),
    supervised,
    development: process.env.NODE_ENV === 'development',
    print,
    log: createLog(environment.logLevel, 'cms'),
    signal,
    tell,
  }).catch((error: unknown) => {
    lock.release()
    throw explainListenError(error, environment)
  })
  return {
    stop: async () => {
      await close()
      lock.release()
    },
    endNow: () => undefined,
  }
}
