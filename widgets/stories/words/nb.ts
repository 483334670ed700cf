/** What the stories’ cards say, in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  loading: 'Henter …',
  kinds: { nyskapingshistorie: 'Nyskapingshistorie', 'sammensatt-utfordring': 'Sammensatt utfordring' },
  nytt: 'Nytt',
  nyttig: 'Nyttig',
  nyttiggjort: 'Nyttiggjort',
  photo: (name: string) => `Foto: ${name}`,
  noStories: 'Ingen historier her ennå.',
  more: 'Vis flere historier',
  all: 'Se alle historiene',
  fresh: (count: number) => (count === 1 ? '1 ny historie – vis' : `${count} nye historier – vis`),
}
