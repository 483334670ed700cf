import { languageFor, type Language } from '../../language.js'

/** What the button says that makes a tiltak of an idea. */
interface ButtonWords {
  readonly make: string
  readonly open: string
  readonly made: string
  readonly notMade: string
  readonly saveFirst: string
}

const words: Readonly<Record<Language, ButtonWords>> = {
  nb: {
    make: 'Lag tiltak av ideen',
    open: 'Åpne tiltaket',
    made: 'Her er utkastet. Avsenderen ser nå at dere går videre med ideen.',
    notMade: 'Det ble ikke laget noe tiltak. Prøv igjen.',
    saveFirst: 'Lagre først. Det er noe her som ikke er lagret.',
  },
  nn: {
    make: 'Lag tiltak av ideen',
    open: 'Opne tiltaket',
    made: 'Her er utkastet. Avsendaren ser no at de går vidare med ideen.',
    notMade: 'Det vart ikkje laga noko tiltak. Prøv igjen.',
    saveFirst: 'Lagre først. Det er noko her som ikkje er lagra.',
  },
  en: {
    make: 'Make a tiltak of the idea',
    open: 'Open the tiltak',
    made: 'Here is the draft. The sender now sees that you go on with the idea.',
    notMade: 'No tiltak was made. Try again.',
    saveFirst: 'Save first. There is something here that is not saved.',
  },
}

/** The words for an editor's language. */
export const buttonWords = (language: string): ButtonWords => words[languageFor(language)]

const notices: Readonly<Record<Language, string>> = {
  nb: 'Personvernerklæringen mangler i innstillingene. Uten den ser ikke de som sender ideer, hvordan de ber om at navn og e-post blir slettet.',
  nn: 'Personvernerklæringa manglar i innstillingane. Utan henne ser ikkje dei som sender idear, korleis dei bed om at namn og e-post blir sletta.',
  en: 'The privacy statement is missing in the settings. Without it, those who send ideas do not see how to ask for name and e-mail to be erased.',
}

/** What stands above the inbox while nobody has said where the privacy statement is. */
export const noticeWords = (language: string): string => notices[languageFor(language)]
