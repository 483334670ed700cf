import type { PlakatWords } from './index.js'

/** What the poster says, in English. */
export const en: PlakatWords = {
  plakat: 'The innovation poster',
  ringsGrow: 'The rings grow with every story and every measure',
  tiltakCount: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  storyCount: (count) => (count === 1 ? '1 story' : `${count} stories`),
  exampleCount: (count) => (count === 1 ? '1 example' : `${count} examples`),
  areaCount: (count) => (count === 1 ? '1 focus area' : `${count} focus areas`),
  noneYet: 'No examples yet. Do you have one?',
  noneAnywhere: 'No growth rings yet. They come with the first story.',
  updated: (date) => `Updated ${date}`,
}
