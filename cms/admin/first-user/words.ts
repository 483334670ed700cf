import type { Language } from '../../language.js'

interface Words {
  readonly heading: string
  readonly why: string
  readonly how: string
  readonly command: string
  readonly after: string
  /** What the REST API says. */
  readonly refusal: string
}

export const words: Readonly<Record<Language, Words>> = {
  nb: {
    heading: 'Her er det ingen brukere ennå',
    why: 'Den første brukeren blir administrator. Derfor kan den bare lages på maskinen som viigran kjører på, ikke over nettet.',
    how: 'Logg inn på maskinen, gå til mappen med viigran og kjør:',
    command: 'npm run create-admin',
    after: 'Last så denne siden på nytt og logg inn.',
    refusal: 'Den første brukeren lages på maskinen som viigran kjører på: npm run create-admin.',
  },
  nn: {
    heading: 'Her er det ingen brukarar enno',
    why: 'Den første brukaren blir administrator. Difor kan han berre lagast på maskina som viigran køyrer på, ikkje over nettet.',
    how: 'Logg inn på maskina, gå til mappa med viigran og køyr:',
    command: 'npm run create-admin',
    after: 'Last så denne sida på nytt og logg inn.',
    refusal: 'Den første brukaren blir laga på maskina som viigran køyrer på: npm run create-admin.',
  },
  en: {
    heading: 'There are no users here yet',
    why: 'The first user becomes administrator. It can therefore only be made on the machine that viigran runs on, not over the net.',
    how: 'Log in to the machine, go to the folder of viigran and run:',
    command: 'npm run create-admin',
    after: 'Then load this page again and log in.',
    refusal: 'The first user is made on the machine that viigran runs on: npm run create-admin.',
  },
}
