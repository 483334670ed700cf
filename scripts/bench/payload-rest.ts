import autocannon from 'autocannon'

import type { Product } from './product.js'
import type { Figure } from './table.js'

const stories = 12
const seconds = 8

/** Publishes a story as an editor does. @returns its id */
async function publish({ origin, authorization }: Product, title: string): Promise<void> {
  const answer = await fetch(`${origin}/api/stories?publishSpecificLocale=nb`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: authorization },
    body: JSON.stringify({
      title,
      kind: 'nyskapingshistorie',
      summary: 'Flere får hjelp raskere, og de som hjelper bruker mindre tid på papir.',
      nytt: 'Vi møter folk der de er, i stedet for å be dem komme til oss.',
      nyttig: 'Det tar dager, ikke uker, før noen får svar.',
      nyttiggjort: 'Alle tre tjenestestedene har tatt det i bruk.',
      _status: 'published',
    }),
  })
  if (!answer.ok) throw new Error(`publishing failed: ${answer.status} ${await answer.text()}`)
}

const requestsPerSecond = async (url: string, connections: number): Promise<number> =>
  (await autocannon({ url, connections, duration: seconds })).requests.average

/** The same twelve stories from our ready answers and from Payload's own REST, one after the other in one run. */
export async function measureLoad(product: Product): Promise<Figure[]> {
  for (let number = 1; number <= stories; number += 1) await publish(product, `En historie om nyskaping, nummer ${number}`)
  const ours = await requestsPerSecond(`${product.origin}/public/v1/stories?limit=${stories}`, 50)
  const theirs = await requestsPerSecond(`${product.origin}/api/stories?limit=${stories}&depth=1`, 10)
  const ratio = ours / theirs
  return [
    { name: 'requests/s, ready answer', measured: ours.toFixed(0), wanted: '', good: true },
    { name: 'requests/s, Payload REST', measured: theirs.toFixed(0), wanted: '', good: true },
    { name: 'ready answer against Payload REST', measured: `${ratio.toFixed(0)} ×`, wanted: '≥ 40 ×', good: ratio >= 40 },
  ]
}
