import type { Language } from '../../language.js'

interface Words {
  /** Two saved what belongs together at the same moment. */
  readonly conflict: string
  /** What was asked for makes no sense. */
  readonly notUnderstood: string
  /** What is uploaded weighs more than `upload.limits.fileSize` in payload.config.ts. */
  readonly tooLarge: string
  /** The name of the field for the picture itself. */
  readonly file: string
  /** What is uploaded is none of the kinds that media takes. */
  readonly notAPicture: string
}

export const words: Readonly<Record<Language, Words>> = {
  nb: {
    conflict: 'Noen andre lagret noe som henger sammen med dette, i samme øyeblikk. Ingenting er tapt: Prøv igjen.',
    notUnderstood: 'Forespørselen kan ikke forstås.',
    tooLarge: 'Filen er for stor. Et bilde kan være på høyst 25 MB. Lagre det mindre, og prøv igjen.',
    file: 'Bildefil',
    notAPicture: 'Filen kan ikke brukes her. Lagre bildet som JPEG, PNG, WebP eller AVIF, og prøv igjen.',
  },
  nn: {
    conflict: 'Nokon andre lagra noko som heng saman med dette, i same augneblink. Ingenting er tapt: Prøv igjen.',
    notUnderstood: 'Førespurnaden kan ikkje forståast.',
    tooLarge: 'Fila er for stor. Eit bilete kan vere på høgst 25 MB. Lagre det mindre, og prøv igjen.',
    file: 'Biletfil',
    notAPicture: 'Fila kan ikkje brukast her. Lagre biletet som JPEG, PNG, WebP eller AVIF, og prøv igjen.',
  },
  en: {
    conflict: 'Somebody else saved something that belongs with this at the same moment. Nothing is lost: try again.',
    notUnderstood: 'The request cannot be understood.',
    tooLarge: 'The file is too large. A picture can have 25 MB at most. Save a smaller one and try again.',
    file: 'Picture',
    notAPicture: 'This file cannot be used here. Save the picture as JPEG, PNG, WebP or AVIF and try again.',
  },
}
