import type { z } from 'zod'

import {
  areaDetailSchema,
  areaListSchema,
  ideaAnswerSchema,
  ideaFormSchema,
  ideaReferenceSchema,
  localeQuerySchema,
  plakatSchema,
  pointDetailSchema,
  pointNumberSchema,
  slugParameterSchema,
  storyDetailSchema,
  storyListSchema,
  storyQuerySchema,
  strategySchema,
  tiltakDetailSchema,
  tiltakListSchema,
  tiltakQuerySchema,
} from '../../../widgets/contract/index.js'
import type { Answers } from '../answers/index.js'
import type { DependencyKind } from '../read-model/index.js'

/**
 * The resources that can change and be listened to, each with the kinds of documents that its answers are made of. Of ideas that is what the form needs:
 * what becomes of one idea concerns nobody but its sender, and would else wake every open form.
 */
export const families = {
  strategy: ['settings', 'strategies'],
  plakat: ['settings', 'strategies', 'points', 'areas', 'tiltak', 'stories'],
  areas: ['settings', 'strategies', 'points', 'areas', 'tiltak', 'stories'],
  tiltak: ['settings', 'strategies', 'points', 'areas', 'tiltak', 'stories'],
  stories: ['settings', 'strategies', 'points', 'areas', 'tiltak', 'stories', 'media', 'images'],
  ideas: ['settings', 'strategies', 'areas'],
} as const satisfies Record<string, readonly DependencyKind[]>
export type Family = keyof typeof families
export const familyNames = ['strategy', 'plakat', 'areas', 'tiltak', 'stories', 'ideas'] as const satisfies readonly Family[]

export const apiRoot = '/public/v1'
export const openApiPath = `${apiRoot}/openapi.json`
export const familyPath = (family: Family): string => `${apiRoot}/${family}`

/** What can be asked of a family: all of it (`name` null) or one item by its name in the path. */
export interface Route {
  family: Family
  summary: string
  /** How the last part of the path is called and what it may be; null for the family itself. */
  name: { parameter: string; schema: z.ZodType<string | number> } | null
  query: z.ZodObject
  answer: z.ZodType
  /** The kinds of documents that it is made of, where they are others than the family's. */
  madeOf?: readonly DependencyKind[]
  /** @returns null when there is no such thing */
  compose: (answers: Answers, name: string, query: unknown) => unknown
}

const bySlug = { parameter: 'slug', schema: slugParameterSchema }
const byReference = { parameter: 'reference', schema: ideaReferenceSchema }
const byNumber = { parameter: 'number', schema: pointNumberSchema }
const localeIn = (query: unknown) => localeQuerySchema.parse(query).locale

/** Everything that `GET /public/v1/…` answers. Requests are routed by this table and OpenAPI is made from it. */
export const routes: readonly Route[] = [
  {
    family: 'strategy',
    summary: 'The current edition of the strategy.',
    name: null,
    query: localeQuerySchema,
    answer: strategySchema,
    compose: (answers, _, query) => answers.strategy(localeIn(query)),
  },
  {
    family: 'plakat',
    summary: 'The points of Innovasjonsplakaten in order, each with its evidence in numbers.',
    name: null,
    query: localeQuerySchema,
    answer: plakatSchema,
    compose: (answers, _, query) => answers.plakat(localeIn(query)),
  },
  {
    family: 'plakat',
    summary: 'One point with its evidence.',
    name: byNumber,
    query: localeQuerySchema,
    answer: pointDetailSchema,
    compose: (answers, name, query) => answers.point(pointNumberSchema.parse(name), localeIn(query)),
  },
  {
    family: 'areas',
    summary: 'The areas with their aims, their rows of the matrix and their tiltak.',
    name: null,
    query: localeQuerySchema,
    answer: areaListSchema,
    compose: (answers, _, query) => answers.areas(localeIn(query)),
  },
  {
    family: 'areas',
    summary: 'One area.',
    name: bySlug,
    query: localeQuerySchema,
    answer: areaDetailSchema,
    compose: (answers, name, query) => answers.area(name, localeIn(query)),
  },
  {
    family: 'tiltak',
    summary: 'Tiltak, area by area.',
    name: null,
    query: tiltakQuerySchema,
    answer: tiltakListSchema,
    compose: (answers, _, query) => answers.tiltakList(tiltakQuerySchema.parse(query)),
  },
  {
    family: 'tiltak',
    summary: 'One tiltak with the stories that tell of it.',
    name: bySlug,
    query: localeQuerySchema,
    answer: tiltakDetailSchema,
    compose: (answers, name, query) => answers.tiltak(name, localeIn(query)),
  },
  {
    family: 'stories',
    summary: 'Stories, newest first.',
    name: null,
    query: storyQuerySchema,
    answer: storyListSchema,
    compose: (answers, _, query) => answers.stories(storyQuerySchema.parse(query)),
  },
  {
    family: 'stories',
    summary: 'One story, whole.',
    name: bySlug,
    query: localeQuerySchema,
    answer: storyDetailSchema,
    compose: (answers, name, query) => answers.story(name, localeIn(query)),
  },
  {
    family: 'ideas',
    summary: 'What a form for ideas needs: its words, and the areas to choose from.',
    name: null,
    query: localeQuerySchema,
    answer: ideaFormSchema,
    compose: (answers, _name, query) => answers.ideaForm(localeIn(query)),
  },
  {
    family: 'ideas',
    summary: 'What has become of the idea with the reference on its receipt.',
    name: byReference,
    madeOf: ['ideas', 'tiltak'],
    query: localeQuerySchema,
    answer: ideaAnswerSchema,
    compose: (answers, name, query) => answers.idea(ideaReferenceSchema.parse(name), localeIn(query)),
  },
]
