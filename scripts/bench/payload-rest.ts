import { pin, unpin } from './processes.js'
import { saturate, servingCore } from './load/saturate.js'
import { send, withProduct, type Product } from './product.js'
import { context, type Figure } from './table.js'

const stories = 12
const seconds = 8
const wanted = 200

/** The same twelve stories from our ready answers and from Payload's own REST, one core each, one after the other. */
export const measurePayloadRest = (): Promise<Figure[]> => withProduct({}, compare)

async function compare(product: Product): Promise<Figure[]> {
  for (let number = 1; number <= stories; number += 1) {
    await send(product, 'POST', 'stories?publishSpecificLocale=nb', {
      title: `En historie om nyskaping, nummer ${number}`,
      kind: 'nyskapingshistorie',
      summary: 'Flere får hjelp raskere, og de som hjelper bruker mindre tid på papir.',
      nytt: 'Vi møter folk der de er, i stedet for å be dem komme til oss.',
      nyttig: 'Det tar dager, ikke uker, før noen får svar.',
      nyttiggjort: 'Alle tre tjenestestedene har tatt det i bruk.',
      _status: 'published',
    })
  }
  const measure = async (pid: number | undefined, path: string, connections: number) => {
    pin(pid ?? 0, servingCore)
    const count = await saturate(product.origin + path, { connections, seconds })
    unpin(pid ?? 0)
    return count / seconds
  }
  const ours = await measure(product.host.publicProcess(), `/public/v1/stories?limit=${stories}`, 50)
  const theirs = await measure(product.host.cmsProcess(), `/api/stories?limit=${stories}&depth=1`, 10)
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
