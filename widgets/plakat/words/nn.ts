import type { PlakatWords } from './index.js'

/** What the poster says, in nynorsk. */
export const nn: PlakatWords = {
  plakat: 'Innovasjons\u00adplakaten',
  ringsGrow: 'Årringane veks med kvar historie og kvart tiltak',
  tiltakCount: (count) => `${count} tiltak`,
  storyCount: (count) => (count === 1 ? '1 historie' : `${count} historier`),
  exampleCount: (count) => `${count} døme`,
  areaCount: (count) => `${count} satsingsområde`,
  noneYet: 'Ingen døme enno. Har du eitt?',
  noneAnywhere: 'Ingen årringar enno. Dei kjem med den første historia.',
  updated: (date) => `Oppdatert ${date}`,
}
