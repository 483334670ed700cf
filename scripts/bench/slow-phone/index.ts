import { embedSchema, snippetsFor } from '../../../cms/snippets/index.js'
import { policy } from '../../../cms/snippets/read-policy.js'
import { plakatSchema } from '../../../widgets/contract/index.js'
import { openBrowser } from '../../../widgets/testing/browser.js'
import { freePort } from '../../../widgets/testing/listening.js'
import { withHost } from '../product.js'
import { context, percentile, type Figure } from '../table.js'
import { openHost, ownWords } from './host.js'
import { firstSight, type Sight } from './sight.js'

const rounds = 5
const leastSooner = 3
/** What is seen with the page itself comes within a frame of it, in milliseconds. */
const oneFrame = 1000 / 60

/** How soon the plakat can be read on a slow phone (issue 6): in the page itself, against frames that show the same. */
export async function measureSlowPhone(): Promise<Figure[]> {
  const port = await freePort()
  const environment = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` }
  return withHost({ environment }, ({ origin }) => measureAt(origin))
}

async function measureAt(origin: string): Promise<Figure[]> {
  const host = await openHost(await pagesAt(origin))
  const browser = await openBrowser()
  try {
    const plakat = plakatSchema.parse(await (await fetch(`${origin}/public/v1/plakat`)).json())
    const words = { own: ownWords, embedded: plakat.items[0]?.statement.text ?? '' }
    const sights: Record<Way, Sight[]> = { fragment: [], script: [], frame: [], drawn: [] }
    for (let round = 0; round < rounds; round += 1)
      for (const way of ways) sights[way].push(await firstSight(browser, `${host.origin}/${way}`, words))
    return figuresOf(sights)
  } finally {
    await browser.close()
    host.close()
  }
}

/** In the page itself: as a fragment that its server puts in, or drawn by the script. In a frame: as the snippet makes it, or a page where the script draws. */
const ways = ['fragment', 'script', 'frame', 'drawn'] as const
type Way = (typeof ways)[number]

/** One page for each way, and the page within the frame of the last. */
async function pagesAt(origin: string): Promise<Record<string, string>> {
  const fragment = await (await fetch(`${origin}/embed/plakat?as=fragment`)).text()
  const embed = embedSchema.parse({ element: 'plakat', theme: 'page', locale: 'nb', headingLevel: 2 })
  const { script, iframe } = snippetsFor(embed, { origin, municipality: 'Gran kommune', policy })
  const page = (content: string) => `<h1>${ownWords}</h1>\n${content}`
  return {
    '/fragment': page(fragment),
    '/script': page(script.toString()),
    '/frame': page(iframe.toString()),
    '/drawn': page('<iframe src="/only-script" title="Plakaten" width="100%" height="1150"></iframe>'),
    '/only-script': script.toString(),
  }
}

function figuresOf(sights: Readonly<Record<Way, readonly Sight[]>>): Figure[] {
  const median = (way: Way, measure: (sight: Sight) => number) => percentile(sights[way].map(measure), 0.5)
  const after = (way: Way) =>
    Math.max(
      oneFrame,
      median(way, ({ own, embedded }) => embedded - own),
    )
  const whole = (way: Way) => median(way, ({ embedded }) => embedded)
  const milliseconds = (time: number) => `${time.toFixed(0)} ms`
  const told = (way: Way) => `${milliseconds(whole(way))}, ${milliseconds(after(way))} after the page’s own text`
  const sooner = after('frame') / after('fragment')
  return [
    context('slow 4G, the plakat can be read: fragment in the page', told('fragment')),
    context('the same, drawn by the script in the page', told('script')),
    context('the same, in our iframe (from the server)', told('frame')),
    context('the same, in an iframe where the script draws', told('drawn')),
    context('slow 4G, from asking for the page: iframe against fragment', `${(whole('frame') / whole('fragment')).toFixed(2)} ×`),
    {
      name: 'slow 4G, after the page’s own text: iframe against fragment',
      measured: `${sooner.toFixed(1)} ×`,
      wanted: `≥ ${leastSooner} ×`,
      good: sooner >= leastSooner,
    },
  ]
}
