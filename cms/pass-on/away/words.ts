import type { Language } from '../../language.js'

/** What people read while the CMS process is away. */
interface Words {
  readonly title: string
  readonly heading: string
  readonly explanation: string
  readonly safe: string
  readonly frontPage: string
  /** For programs, and for an editor who saves just now. */
  readonly tryAgain: string
}

export const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: 'Redigeringen starter',
    heading: 'Et øyeblikk',
    explanation: 'Redigeringen starter. Siden prøver igjen av seg selv om noen sekunder.',
    safe: 'Det som er publisert, kan leses som vanlig hele tiden.',
    frontPage: 'Til forsiden',
    tryAgain: 'Redigeringen er borte et øyeblikk. Det du har skrevet, står i skjemaet. Prøv igjen om noen sekunder.',
  },
  nn: {
    title: 'Redigeringa startar',
    heading: 'Eit augeblikk',
    explanation: 'Redigeringa startar. Sida prøver igjen av seg sjølv om nokre sekund.',
    safe: 'Det som er publisert, kan lesast som vanleg heile tida.',
    frontPage: 'Til framsida',
    tryAgain: 'Redigeringa er borte eit augeblikk. Det du har skrive, står i skjemaet. Prøv igjen om nokre sekund.',
  },
  en: {
    title: 'The editor is starting',
    heading: 'One moment',
    explanation: 'The editor is starting. This page tries again by itself in a few seconds.',
    safe: 'What is published can be read as usual all the while.',
    frontPage: 'To the front page',
    tryAgain: 'The editor is away for a moment. What you wrote is still in the form. Try again in a few seconds.',
  },
}
