import type { CollectionSlug, Payload } from 'payload'

type Id = string | number

/** So many documents of a kind are made as an editor makes them; the rest are their copies. */
const templates = 24

const words =
  'barnehage skole sykehjem bibliotek vann vei kultur næring skog elg rådhus digital søknad frivillig dugnad idrett musikk foresatte lærer økonomi'.split(
    ' ',
  )

const text = (number: number, length: number): string =>
  Array.from({ length }, (_, index) => words[(number * 7 + index * 3) % words.length]).join(' ')

async function idsOf(payload: Payload, collection: CollectionSlug): Promise<Id[]> {
  const { docs } = await payload.find({ collection, limit: 100, depth: 0, where: { _status: { equals: 'published' } } })
  return docs.map(({ id }) => id)
}

async function publish(payload: Payload, collection: CollectionSlug, dataOf: (number: number) => object): Promise<Id[]> {
  const ids: Id[] = []
  for (let number = 0; number < templates; number += 1) {
    const { id } = await payload.create({ collection, data: { ...dataOf(number), _status: 'published' } })
    ids.push(id)
  }
  return ids
}

/** Adopted tiltak, spread over areas and points. @returns their ids */
export async function makeTiltak(payload: Payload): Promise<Id[]> {
  const [areas, points] = [await idsOf(payload, 'areas'), await idsOf(payload, 'points')]
  return publish(payload, 'tiltak', (number) => ({
    title: `Tiltak om ${text(number, 2)}`,
    description: `Vi prøver ${text(number, 12)}.`,
    kind: 'vedtatt',
    status: 'pagar',
    owner: 'Kommunen',
    period: { from: '2026-01-01T12:00:00.000Z' },
    area: areas[number % areas.length],
    points: [points[number % points.length]],
  }))
}

/** Stories of both kinds, spread over points, areas and tiltak. @returns their ids */
export async function makeStories(payload: Payload): Promise<Id[]> {
  const [areas, points, tiltak] = [await idsOf(payload, 'areas'), await idsOf(payload, 'points'), await idsOf(payload, 'tiltak')]
  return publish(payload, 'stories', (number) => ({
    title: `Historien om ${text(number, 3)}`,
    summary: `Bedre ${text(number, 8)}.`,
    kind: number % 4 === 0 ? 'sammensatt-utfordring' : 'nyskapingshistorie',
    nytt: `Nytt er ${text(number, 20)}.`,
    nyttig: `Nyttig er ${text(number + 1, 20)}.`,
    nyttiggjort: `Alle bruker ${text(number + 2, 20)}.`,
    gains: ['kvalitet'],
    points: [points[number % points.length], points[(number * 3 + 1) % points.length]],
    areas: [areas[number % areas.length]],
    tiltak: [tiltak[number % tiltak.length]],
  }))
}
