import type { Locale } from '../../widgets/contract/index.js'
import type { ElementName, Embed } from './embed.js'

type Titles = Readonly<Record<Exclude<ElementName, 'point'>, (municipality: string) => string>> & {
  readonly point: (municipality: string, number: number) => string
}

const titles: Readonly<Record<Locale, Titles>> = {
  nb: {
    plakat: (municipality) => `Innovasjonsplakaten for ${municipality}`,
    point: (municipality, number) => `Punkt ${number} i Innovasjonsplakaten for ${municipality}`,
    stories: (municipality) => `Historier om nyskaping i ${municipality}`,
    story: (municipality) => `En historie om nyskaping i ${municipality}`,
    areas: (municipality) => `Satsingsområdene i innovasjonsstrategien for ${municipality}`,
    tiltak: (municipality) => `Tiltak i innovasjonsstrategien for ${municipality}`,
    matrix: (municipality) => `Satsingsområdene og Innovasjonsplakaten for ${municipality}`,
    strategy: (municipality) => `Innovasjonsstrategien for ${municipality}`,
    idea: (municipality) => `Send en idé til ${municipality}`,
  },
  nn: {
    plakat: (municipality) => `Innovasjonsplakaten for ${municipality}`,
    point: (municipality, number) => `Punkt ${number} i Innovasjonsplakaten for ${municipality}`,
    stories: (municipality) => `Historier om nyskaping i ${municipality}`,
    story: (municipality) => `Ei historie om nyskaping i ${municipality}`,
    areas: (municipality) => `Satsingsområda i innovasjonsstrategien for ${municipality}`,
    tiltak: (municipality) => `Tiltak i innovasjonsstrategien for ${municipality}`,
    matrix: (municipality) => `Satsingsområda og Innovasjonsplakaten for ${municipality}`,
    strategy: (municipality) => `Innovasjonsstrategien for ${municipality}`,
    idea: (municipality) => `Send ein idé til ${municipality}`,
  },
  en: {
    plakat: (municipality) => `The innovation poster of ${municipality}`,
    point: (municipality, number) => `Statement ${number} of the innovation poster of ${municipality}`,
    stories: (municipality) => `Stories of innovation in ${municipality}`,
    story: (municipality) => `A story of innovation in ${municipality}`,
    areas: (municipality) => `The focus areas of the innovation strategy of ${municipality}`,
    tiltak: (municipality) => `Measures in the innovation strategy of ${municipality}`,
    matrix: (municipality) => `The focus areas and the innovation poster of ${municipality}`,
    strategy: (municipality) => `The innovation strategy of ${municipality}`,
    idea: (municipality) => `Send an idea to ${municipality}`,
  },
}

/**
 * What an embed is called where it cannot show itself. Says what it is, and never the title of a story: what is pasted stays on the page when the story
 * is changed or withdrawn.
 */
export function titleOf(embed: Embed, municipality: string): string {
  const words = titles[embed.locale]
  return embed.element === 'point' ? words.point(municipality, embed.point) : words[embed.element](municipality)
}
