/** What the poster says, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  plakat: 'Innovasjons\u00adplakaten',
  ringsGrow: 'Årringene vokser med hver historie og hvert tiltak',
  tiltakCount: (count: number) => `${count} tiltak`,
  storyCount: (count: number) => (count === 1 ? '1 historie' : `${count} historier`),
  exampleCount: (count: number) => (count === 1 ? '1 eksempel' : `${count} eksempler`),
  areaCount: (count: number) => (count === 1 ? '1 satsingsområde' : `${count} satsingsområder`),
  noneYet: 'Ingen eksempler ennå. Har du ett?',
  noneAnywhere: 'Ingen årringer ennå. De kommer med den første historien.',
  updated: (date: string) => `Oppdatert ${date}`,
}
