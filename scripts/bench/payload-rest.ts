import { startHost, type Host } from '../../cms/testing/host.js'
import { saturate, servingCore } from './load/saturate.js'
import { pin } from './processes.js'
import { send, withProduct, type Product } from './product.js'
import { context, type Figure } from './table.js'

const stories = 12
const seconds = 8
const connections = 50
const wanted = 200

/**
 * The same twelve stories from our ready answers and from Payload's own REST at its own port, one process on one core each, one after the other, as
 * many readers for both.
 */
export const measurePayloadRest = (): Promise<Figure[]> => withProduct({}, compare)

async function compare(product: Product): Promise<Figure[]> {
  for (let number = 1; number <= stories; number += 1) await publishStory(product, number)
  const { host, origin } = product
  const ours = await answersPerSecond(host.publicProcess(), `${origin}/public/v1/stories?limit=${stories}`)
  await host.end()
  const theirs = await withCms(host.dataDirectory, (cms) =>
    answersPerSecond(cms.process.pid, `${cms.origin}/api/stories?limit=${stories}&depth=1`),
  )
  const ratio = ours / theirs
  return [
    context(`requests/s, ready list of ${stories} stories`, ours.toFixed(0)),
    context('requests/s, Payload REST, the same stories', theirs.toFixed(0)),
    {
      name: 'ready list against Payload REST',
      measured: `${ratio.toFixed(0)} ×`,
      wanted: `≥ ${wanted} ×`,
      good: ratio >= wanted,
    },
  ]
}

/** The CMS process alone, at a port of its own. */
async function withCms<Result>(dataDirectory: string, measure: (cms: Host) => Promise<Result>): Promise<Result> {
  const cms = await startHost({ dataDirectory, environment: { ROLE: 'cms', FEED_TOKEN: 'only for measuring this' } })
  return measure(cms).finally(() => cms.end())
}

async function answersPerSecond(pid: number | undefined, url: string): Promise<number> {
  await saturate(url, { connections, seconds: 1 })
  pin(pid ?? 0, servingCore)
  return (await saturate(url, { connections, seconds })) / seconds
}

const publishStory = (product: Product, number: number) =>
  send(product, 'POST', 'stories?publishSpecificLocale=nb', {
    title: `En historie om nyskaping, nummer ${number}`,
    kind: 'nyskapingshistorie',
    summary: 'Flere får hjelp raskere, og de som hjelper bruker mindre tid på papir.',
    nytt: 'Vi møter folk der de er, i stedet for å be dem komme til oss.',
    nyttig: 'Det tar dager, ikke uker, før noen får svar.',
    nyttiggjort: 'Alle tre tjenestestedene har tatt det i bruk.',
    _status: 'published',
  })
