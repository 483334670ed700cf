/** The same vowels as Swedes and Germans write them. */
const kin: ReadonlyMap<string, string> = new Map([
  ['ä', 'æ'],
  ['ö', 'ø'],
])

/** Accents (Unicode's block «Combining Diacritical Marks»). Other scripts' marks are part of their letters. */
const accents = /[\u0300-\u036f]/g

/**
 * A text as words are compared when somebody searches: in small letters and without accents (idé is ide, Müller is muller), while æ, ø and å are
 * letters of their own. Both what is searched and what is typed must have gone through here: SQLite's tokenizer knows no exceptions.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}æøå]/gu, (letter) => kin.get(letter) ?? letter.normalize('NFD').replace(accents, '').normalize('NFC'))
