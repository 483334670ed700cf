import { embedSchema, type Embed } from '../index.js'

/** As an editor leaves what she does not care about. */
export const usual = { locale: 'nb', headingLevel: 2, theme: 'page' } as const

/** Every element as it comes. `story` and `area` are slugs of what is there. */
export function everyEmbed({ story, area }: { readonly story: string; readonly area: string }): readonly Embed[] {
  const choices: Readonly<Record<Embed['element'], object>> = {
    plakat: {},
    point: { point: 1 },
    stories: { kind: 'nyskapingshistorie', point: 1, limit: 3 },
    story: { story },
    areas: {},
    tiltak: { area },
    matrix: {},
    strategy: {},
    idea: { area },
  }
  return Object.entries(choices).map(([element, choice]) => embedSchema.parse({ element, ...choice, ...usual }))
}
