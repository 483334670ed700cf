import type { StoriesWords } from './index.js'

/** What the stories’ cards say, in nynorsk. */
export const nn: StoriesWords = {
  loading: 'Hentar …',
  kinds: { nyskapingshistorie: 'Nyskapingshistorie', 'sammensatt-utfordring': 'Samansett utfordring' },
  nytt: 'Nytt',
  nyttig: 'Nyttig',
  nyttiggjort: 'Nyttiggjort',
  photo: (name) => `Foto: ${name}`,
  noStories: 'Ingen historier her enno.',
  more: 'Vis fleire historier',
  all: 'Sjå alle historiene',
  fresh: (count) => (count === 1 ? '1 ny historie – vis' : `${count} nye historier – vis`),
}
