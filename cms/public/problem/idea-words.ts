import type { IdeaFault } from '../../../widgets/contract/index.js'

type FieldName = 'text' | 'name' | 'email' | 'consent' | 'area'

/** Why an idea could not be taken, and what to do. */
export interface IdeaProblemWords {
  /** By the status that says so to programs, and for the form on our page. */
  readonly unreadable: Readonly<Record<400 | 413 | 415 | 'form', string>>
  readonly tooMany: (minutes: number) => string
  readonly full: string
  readonly wrong: string
  readonly fields: Readonly<Record<FieldName, string>>
  readonly faults: Readonly<Record<IdeaFault, (field: string, limit: number) => string>>
}

export const nb: IdeaProblemWords = {
  unreadable: {
    400: 'Ideen kan ikke leses. Den skal være JSON eller et skjema, i UTF-8.',
    413: 'Det er for mye på en gang. Teksten kan ha høyst 5000 tegn.',
    415: 'Send ideen som application/json eller application/x-www-form-urlencoded, i UTF-8.',
    form: 'Skjemaet kom ikke fram slik det skulle. Prøv å sende det på nytt.',
  },
  tooMany: (minutes) =>
    `Det er sendt mange ideer herfra på kort tid. Prøv igjen om ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}.`,
  full: 'Vi kan ikke ta imot ideen akkurat nå. Prøv igjen om litt.',
  wrong: 'Ideen er ikke sendt. Noe må rettes først.',
  fields: { text: 'Ideen din', name: 'Navn', email: 'E-post', consent: 'Samtykke', area: 'Satsingsområde' },
  faults: {
    'not-text': (field) => `${field}: Dette må være tekst.`,
    missing: () => 'Skriv ideen din.',
    'too-short': (_, least) => `Skriv litt mer om ideen, minst ${least} tegn.`,
    'too-long': (field, most) => `${field}: Dette er for langt. Bruk høyst ${most} tegn.`,
    'no-words': () => 'Skriv ideen med ord.',
    'strange-characters': (field) => `${field}: Her er tegn som ikke kan brukes. Skriv det på nytt.`,
    'no-email': () => 'Skriv en hel e-postadresse, for eksempel kari@example.no.',
    'no-consent': () => 'Si ja til at vi tar vare på navn og e-post, eller la feltene stå tomme.',
    'no-area': () => 'Velg et av satsingsområdene i lista.',
    'unknown-field': (field) => `Feltet «${field}» finnes ikke.`,
    repeated: (field) => `${field}: Dette kan bare stå én gang.`,
    'not-empty': () => 'La det siste feltet stå tomt. Det er der for å stanse roboter.',
  },
}

export const nn: IdeaProblemWords = {
  unreadable: {
    400: 'Ideen kan ikkje lesast. Han skal vere JSON eller eit skjema, i UTF-8.',
    413: 'Det er for mykje på ein gong. Teksten kan ha høgst 5000 teikn.',
    415: 'Send ideen som application/json eller application/x-www-form-urlencoded, i UTF-8.',
    form: 'Skjemaet kom ikkje fram slik det skulle. Prøv å sende det på nytt.',
  },
  tooMany: (minutes) =>
    `Det er sendt mange idear herifrå på kort tid. Prøv igjen om ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`}.`,
  full: 'Vi kan ikkje ta imot ideen akkurat no. Prøv igjen om litt.',
  wrong: 'Ideen er ikkje send. Noko må rettast først.',
  fields: { text: 'Ideen din', name: 'Namn', email: 'E-post', consent: 'Samtykke', area: 'Satsingsområde' },
  faults: {
    'not-text': (field) => `${field}: Dette må vere tekst.`,
    missing: () => 'Skriv ideen din.',
    'too-short': (_, least) => `Skriv litt meir om ideen, minst ${least} teikn.`,
    'too-long': (field, most) => `${field}: Dette er for langt. Bruk høgst ${most} teikn.`,
    'no-words': () => 'Skriv ideen med ord.',
    'strange-characters': (field) => `${field}: Her er teikn som ikkje kan brukast. Skriv det på nytt.`,
    'no-email': () => 'Skriv ei heil e-postadresse, til dømes kari@example.no.',
    'no-consent': () => 'Sei ja til at vi tek vare på namn og e-post, eller la felta stå tomme.',
    'no-area': () => 'Vel eitt av satsingsområda i lista.',
    'unknown-field': (field) => `Feltet «${field}» finst ikkje.`,
    repeated: (field) => `${field}: Dette kan berre stå éin gong.`,
    'not-empty': () => 'La det siste feltet stå tomt. Det er der for å stanse robotar.',
  },
}

export const en: IdeaProblemWords = {
  unreadable: {
    400: 'The idea cannot be read. It should be JSON or a form, in UTF-8.',
    413: 'That is too much at once. The text may have 5000 characters at most.',
    415: 'Send the idea as application/json or application/x-www-form-urlencoded, in UTF-8.',
    form: 'The form did not arrive as it should. Try to send it again.',
  },
  tooMany: (minutes) =>
    `Many ideas were sent from here in a short time. Try again in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`,
  full: 'We cannot take the idea right now. Try again in a moment.',
  wrong: 'The idea was not sent. Something has to be corrected first.',
  fields: { text: 'Your idea', name: 'Name', email: 'E-mail', consent: 'Consent', area: 'Focus area' },
  faults: {
    'not-text': (field) => `${field}: This must be text.`,
    missing: () => 'Write your idea.',
    'too-short': (_, least) => `Write a little more about the idea, at least ${least} characters.`,
    'too-long': (field, most) => `${field}: This is too long. Use ${most} characters at most.`,
    'no-words': () => 'Write the idea in words.',
    'strange-characters': (field) => `${field}: There are characters here that cannot be used. Write it again.`,
    'no-email': () => 'Write a whole e-mail address, such as kari@example.no.',
    'no-consent': () => 'Agree to us keeping your name and e-mail address, or leave the fields empty.',
    'no-area': () => 'Choose one of the focus areas in the list.',
    'unknown-field': (field) => `There is no field “${field}”.`,
    repeated: (field) => `${field}: This can stand only once.`,
    'not-empty': () => 'Leave the last field empty. It is there to stop robots.',
  },
}
