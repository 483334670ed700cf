import type { CmsAddress } from '../../cms-address.js'
import { feedMetricsPath } from '../../feed/protocol.js'
import type { MetricsPage } from '../../metrics/server.js'
import { askUpstream, wholeOf } from '../upstream/index.js'

/** More than any metrics have. In bytes. */
const most = 4 * 1024 * 1024

/** The metrics of the CMS process behind this one, where it has no port that Prometheus could reach. Of several behind one address whichever answers. */
export function cmsMetrics(cms: Pick<CmsAddress, 'current'>, token: string): MetricsPage {
  return {
    contentType: 'text/plain; version=0.0.4; charset=utf-8',
    text: async () => {
      const address = cms.current()
      if (address === null) throw new Error('the CMS process is away')
      const answer = await askUpstream(new URL(feedMetricsPath, address), { token, signal: AbortSignal.timeout(5_000) })
      return (await wholeOf(answer, most)).toString()
    },
  }
}
