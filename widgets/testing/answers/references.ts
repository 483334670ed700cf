import type { Locale } from '../../contract/index.js'
import type { SampleArea, SampleStory, SampleTiltak } from '../content.js'
import { addressed, nb, textIn } from './pieces.js'

export const pointReference = (number: number, locale: Locale) => ({
  ...addressed(`/plakat/${number}`, `plakat/${number}`, locale),
  number,
  statement: textIn({ nb: `Vi i Gran ${number}`, en: `We in Gran ${number}` }, locale),
})

export const areaReference = ({ number, title = `Område ${number}` }: SampleArea, locale: Locale) => ({
  ...addressed(`/omrader/omrade-${number}`, `areas/omrade-${number}`, locale),
  slug: `omrade-${number}`,
  number,
  title: nb(title),
})

export const tiltakReference = ({ title, slug, kind, status }: SampleTiltak, locale: Locale) => ({
  ...addressed(`/tiltak/${slug}`, `tiltak/${slug}`, locale),
  slug,
  kind,
  status,
  title: nb(title),
})

export const storyReference = ({ slug, title, publishedAt, kind = 'nyskapingshistorie' }: SampleStory, locale: Locale) => ({
  ...addressed(`/historier/${slug}`, `stories/${slug}`, locale),
  slug,
  title: nb(title),
  kind,
  publishedAt,
})
