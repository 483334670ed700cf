import type { z } from 'zod'

import type { PublicationKind } from '../shape/index.js'
import { projectArea } from './area.js'
import { projectIdea } from './idea.js'
import { projectMedia } from './media.js'
import { projectPoint } from './point.js'
import { projectSettings } from './settings.js'
import { projectStory } from './story.js'
import { projectStrategy } from './strategy.js'
import { projectTiltak } from './tiltak.js'

/** From a document as Payload reads it (all languages, depth 0) to what of it is published. */
export const projections: Record<PublicationKind, z.ZodType> = {
  settings: projectSettings,
  strategies: projectStrategy,
  points: projectPoint,
  areas: projectArea,
  tiltak: projectTiltak,
  stories: projectStory,
  media: projectMedia,
  ideas: projectIdea,
}
