import { nn as vocabulary } from '../../vocabulary/nn.js'
import type { TiltakWords } from './index.js'

/** What the board of tiltak says, in nynorsk. */
export const nn: TiltakWords = {
  ...vocabulary,
  examplesExplanation: 'Ikkje vedtekne enno.',
  relations: 'Punkt og historier',
  stories: 'Historier om tiltaket',
  noStories: 'Ingen har fortalt om tiltaket enno.',
  none: 'Ingen tiltak her enno.',
  more: 'Vis fleire tiltak',
  from: (date) => `Frå ${date}`,
  until: (date) => `Til ${date}`,
  retry: 'Prøv igjen',
}
