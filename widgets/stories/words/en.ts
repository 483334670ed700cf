import type { StoriesWords } from './index.js'

/** What the stories’ cards say, in English. */
export const en: StoriesWords = {
  loading: 'Loading …',
  kinds: { nyskapingshistorie: 'Innovation story', 'sammensatt-utfordring': 'Complex challenge' },
  nytt: 'New',
  nyttig: 'Useful',
  nyttiggjort: 'Put to use',
  photo: (name) => `Photo: ${name}`,
  noStories: 'No stories here yet.',
  more: 'Show more stories',
  all: 'See all stories',
  fresh: (count) => (count === 1 ? '1 new story – show' : `${count} new stories – show`),
}
