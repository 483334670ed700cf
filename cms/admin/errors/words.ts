import type { Language } from '../../language.js'

interface Words {
  /** Two saved what belongs together at the same moment. */
  readonly conflict: string
  /** What was asked for makes no sense. */
  readonly notUnderstood: string
}

export const words: Readonly<Record<Language, Words>> = {
  nb: {
    conflict: 'Noen andre lagret noe som henger sammen med dette, i samme øyeblikk. Ingenting er tapt: Prøv igjen.',
    notUnderstood: 'Forespørselen kan ikke forstås.',
  },
  nn: {
    conflict: 'Nokon andre lagra noko som heng saman med dette, i same augneblink. Ingenting er tapt: Prøv igjen.',
    notUnderstood: 'Førespurnaden kan ikkje forståast.',
  },
  en: {
    conflict: 'Somebody else saved something that belongs with this at the same moment. Nothing is lost: try again.',
    notUnderstood: 'The request cannot be understood.',
  },
}
