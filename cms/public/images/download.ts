import type { CmsAddress } from '../../cms-address.js'
import { feedMediaFile } from '../../feed/protocol.js'
import { askUpstream, UpstreamRefusal, wholeOf } from '../upstream/index.js'

/** Bytes of the largest file that is taken. */
const largestFile = 40 * 1024 * 1024
/** Milliseconds that one file may take. */
const fetchTimeout = 30_000

export interface FileSource {
  readonly cms: Pick<CmsAddress, 'current'>
  readonly token: string
}

/**
 * Fetches a file of a picture from the CMS.
 * @throws when it does not come whole, or at all
 */
export async function download(
  { cms, token }: FileSource,
  { media, filename, signal }: { media: string; filename: string; signal: AbortSignal },
): Promise<Uint8Array> {
  const address = cms.current()
  if (address === null) throw new Error('the CMS is away')
  const answer = await askUpstream(new URL(feedMediaFile(media, filename), address), { token, signal })
  const timer = setTimeout(answer.end, fetchTimeout)
  try {
    return await wholeOf(answer, largestFile)
  } finally {
    clearTimeout(timer)
  }
}

/** The CMS has been asked, and has no such file. */
export const isRefusal = (error: unknown): boolean => error instanceof UpstreamRefusal && error.status === 404
