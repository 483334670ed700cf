import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { areas, points, strategy } from '../content/index.js'
import { idSchema, type Id } from './sowing/record.js'
import { paragraphs } from './sowing/rich-text.js'
import type { Sower } from './sowing/sower.js'

/** The edition, its points, its areas and their tiltak, and the setting that makes the edition the current one. */
export async function sowStrategy(payload: Payload, sower: Sower, req: PayloadRequest): Promise<void> {
  const edition = await sower.sow({
    key: 'strategy',
    collection: 'strategies',
    where: { title: { equals: strategy.title } },
    data: editionData(),
  })
  for (const [index, statement] of points.entries()) {
    const number = index + 1
    await sower.sow({
      key: `points/${number}`,
      collection: 'points',
      where: { and: [{ strategy: { equals: edition } }, { number: { equals: number } }] },
      data: { strategy: edition, number, statement },
    })
  }
  for (const [index, area] of areas.entries()) {
    const number = index + 1
    const { title, aim } = area
    const id = await sower.sow({
      key: `areas/${number}`,
      collection: 'areas',
      where: { and: [{ strategy: { equals: edition } }, { number: { equals: number } }] },
      data: { strategy: edition, number, title, aim },
    })
    await sowTiltak(sower, number, id, area.tiltak)
  }
  await sower.once('settings', () => makeCurrent(payload, edition, req))
}

async function sowTiltak(sower: Sower, areaNumber: number, area: Id, tiltak: (typeof areas)[number]['tiltak']): Promise<void> {
  for (const [index, { title, description }] of tiltak.entries()) {
    const number = index + 1
    await sower.sow({
      key: `tiltak/${areaNumber}.${number}`,
      collection: 'tiltak',
      where: { and: [{ area: { equals: area } }, { number: { equals: number } }] },
      data: { area, number, title, description, kind: 'eksempel', status: 'ide' },
    })
  }
}

/** Fills in the setting only where nobody has chosen an edition. */
async function makeCurrent(payload: Payload, edition: Id, req: PayloadRequest): Promise<void> {
  const found = await payload.findGlobal({ slug: 'viigran-settings', depth: 0, overrideAccess: true, req })
  const settings = settingsSchema.parse(found)
  if (settings.currentStrategy != null) return
  await payload.updateGlobal({
    slug: 'viigran-settings',
    data: { currentStrategy: edition, municipality: settings.municipality ?? strategy.municipality },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const settingsSchema = z.object({
  municipality: z.string().nullish(),
  currentStrategy: idSchema.nullish(),
})

const rows = (texts: readonly string[]) => texts.map((text) => ({ text }))

function editionData() {
  const { background, levels, definition, context, principles, origins, quotation, channels, ...texts } = strategy
  return {
    ...texts,
    municipality: undefined,
    background: paragraphs(background),
    levels: rows(levels),
    definition: { ...definition, facets: rows(definition.facets) },
    context: { terms: rows(context.terms), explanation: paragraphs(context.explanation) },
    principles: rows(principles),
    origins: [...origins],
    quotation,
    channels: [...channels],
  }
}
