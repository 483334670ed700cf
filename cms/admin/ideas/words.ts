/** What the button says that makes a tiltak of an idea. */
interface ButtonWords {
  readonly make: string
  readonly open: string
  readonly notMade: string
}

const nb: ButtonWords = {
  make: 'Lag tiltak av ideen',
  open: 'Åpne tiltaket',
  notMade: 'Det ble ikke laget noe tiltak. Prøv igjen.',
}

const words: Readonly<Record<string, ButtonWords>> = {
  nb,
  nn: { make: 'Lag tiltak av ideen', open: 'Opne tiltaket', notMade: 'Det vart ikkje laga noko tiltak. Prøv igjen.' },
  en: { make: 'Make a tiltak of the idea', open: 'Open the tiltak', notMade: 'No tiltak was made. Try again.' },
}

/** The words for an editor's language. */
export const buttonWords = (language: string): ButtonWords => words[language] ?? nb
