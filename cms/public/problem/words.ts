import type { Locale } from '../../../widgets/contract/index.js'
import * as ideas from './idea-words.js'
import type { IdeaProblemWords } from './idea-words.js'

/** Why a request could not be answered, and what to do. */
interface ProblemWords {
  notFound: string
  badParameter: (name: string, allowed: string) => string
  unknownParameter: (name: string, known: string) => string
  repeatedParameter: (name: string) => string
  badAddress: string
  addressTooLong: string
  headersTooLarge: string
  methodNotAllowed: (allowed: string) => string
  notYet: string
  tooMany: string
  tooManyFromHere: string
  busy: string
  internal: string
  idea: IdeaProblemWords
}

export const problemWords: Record<Locale, ProblemWords> = {
  nb: {
    notFound: 'Det finnes ikke noe her. Se /public/v1/openapi.json for det som finnes.',
    badParameter: (name, allowed) => `«${name}» kan ikke være slik. Det som kan brukes: ${allowed}.`,
    unknownParameter: (name, known) => `«${name}» er ukjent her. Det som kan brukes: ${known}.`,
    repeatedParameter: (name) => `«${name}» kan bare stå én gang.`,
    badAddress: 'Adressen kan ikke leses. Se etter feil ved %-tegn.',
    addressTooLong: 'Adressen er for lang.',
    headersTooLarge: 'Adressen eller hodene i spørringen er for store.',
    methodNotAllowed: (allowed) => `Her går det bare an å bruke ${allowed}.`,
    notYet: 'Innholdet er på vei. Prøv igjen om litt.',
    tooMany: 'Det er for mange åpne forbindelser nå. Prøv igjen om litt.',
    tooManyFromHere: 'Det er for mange åpne forbindelser fra adressen deres nå. Prøv igjen om litt.',
    busy: 'Mange spør om mye på en gang. Prøv igjen om litt.',
    internal: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    idea: ideas.nb,
  },
  nn: {
    notFound: 'Det finst ikkje noko her. Sjå /public/v1/openapi.json for det som finst.',
    badParameter: (name, allowed) => `«${name}» kan ikkje vere slik. Det som kan brukast: ${allowed}.`,
    unknownParameter: (name, known) => `«${name}» er ukjent her. Det som kan brukast: ${known}.`,
    repeatedParameter: (name) => `«${name}» kan berre stå éin gong.`,
    badAddress: 'Adressa kan ikkje lesast. Sjå etter feil ved %-teikn.',
    addressTooLong: 'Adressa er for lang.',
    headersTooLarge: 'Adressa eller hovuda i førespurnaden er for store.',
    methodNotAllowed: (allowed) => `Her går det berre an å bruke ${allowed}.`,
    notYet: 'Innhaldet er på veg. Prøv igjen om litt.',
    tooMany: 'Det er for mange opne samband no. Prøv igjen om litt.',
    tooManyFromHere: 'Det er for mange opne samband frå adressa dykkar no. Prøv igjen om litt.',
    busy: 'Mange spør om mykje på ein gong. Prøv igjen om litt.',
    internal: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    idea: ideas.nn,
  },
  en: {
    notFound: 'There is nothing here. See /public/v1/openapi.json for what there is.',
    badParameter: (name, allowed) => `“${name}” cannot be that. What can be used: ${allowed}.`,
    unknownParameter: (name, known) => `“${name}” is unknown here. What can be used: ${known}.`,
    repeatedParameter: (name) => `“${name}” can stand only once.`,
    badAddress: 'The address cannot be read. Look for mistakes around % signs.',
    addressTooLong: 'The address is too long.',
    headersTooLarge: 'The address or the headers of the request are too large.',
    methodNotAllowed: (allowed) => `Only ${allowed} can be used here.`,
    notYet: 'The content is on its way. Try again in a moment.',
    tooMany: 'There are too many open connections now. Try again in a moment.',
    tooManyFromHere: 'There are too many open connections from your address now. Try again in a moment.',
    busy: 'Many are asking for a lot at once. Try again in a moment.',
    internal: 'Something went wrong on our side. Try again in a moment.',
    idea: ideas.en,
  },
}
