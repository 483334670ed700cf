import type { Language } from '../language.js'

/** Problems that have nothing to do with what was asked for, only with how. */
interface Words {
  readonly pathNotUnderstood: string
  readonly malformed: string
  readonly unknownExpectation: string
  readonly tooSlow: string
  readonly onlyAdminHere: string
  readonly foreignOrigin: string
}

export const words: Readonly<Record<Language, Words>> = {
  nb: {
    pathNotUnderstood: 'Adressen kan ikke forstås.',
    malformed: 'Forespørselen er ikke slik HTTP krever.',
    unknownExpectation: 'Forespørselen venter noe (Expect) som ikke finnes her.',
    tooSlow: 'Forespørselen kom ikke fram i tide. Prøv igjen.',
    onlyAdminHere: 'Redigeringen er på /admin.',
    foreignOrigin: 'Forespørselen kommer fra en side på et annet nettsted. Sett PUBLIC_URL til adressen som dere bruker.',
  },
  nn: {
    pathNotUnderstood: 'Adressa kan ikkje forståast.',
    malformed: 'Førespurnaden er ikkje slik HTTP krev.',
    unknownExpectation: 'Førespurnaden ventar noko (Expect) som ikkje finst her.',
    tooSlow: 'Førespurnaden kom ikkje fram i tide. Prøv igjen.',
    onlyAdminHere: 'Redigeringa er på /admin.',
    foreignOrigin: 'Førespurnaden kjem frå ei side på ein annan nettstad. Set PUBLIC_URL til adressa som de brukar.',
  },
  en: {
    pathNotUnderstood: 'The address cannot be understood.',
    malformed: 'The request is not as HTTP demands.',
    unknownExpectation: 'The request expects something (Expect) that nobody here can do.',
    tooSlow: 'The request did not arrive in time. Try again.',
    onlyAdminHere: 'The admin is at /admin.',
    foreignOrigin: 'The request comes from a page on another site. Set PUBLIC_URL to the address that you use.',
  },
}
