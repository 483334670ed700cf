import type { IdeaForm, Locale } from '../../contract/index.js'
import type { Sample } from '../content.js'
import { addressed } from './pieces.js'
import { areaReference } from './references.js'

const title: Record<Locale, string> = { nb: 'Send en idé', nn: 'Send ein idé', en: 'Send an idea' }
const consent: Record<Locale, string> = {
  nb: 'Ja, kommunen kan ta vare på navnet mitt og e-postadressen min i 12 måneder for å svare meg om ideen.',
  nn: 'Ja, kommunen kan ta vare på namnet mitt og e-postadressa mi i 12 månader for å svare meg om ideen.',
  en: 'Yes, the municipality may keep my name and e-mail address for 12 months to reply to me about the idea.',
}

/** The form for ideas. Most of its words are our server's, and the same in all languages here. */
export const ideaForm = ({ areas = [], privacyStatement }: Sample, locale: Locale): IdeaForm => ({
  ...addressed('/ideer', 'ideas', locale),
  lang: locale,
  words: {
    title: title[locale],
    lead: 'Vi i kommunen tar gjerne imot ideer og innspill. Du får en kvittering.',
    text: 'Ideen din',
    textHint: 'Fortell hva som kan bli bedre, og for hvem.',
    area: 'Satsingsområde (valgfritt)',
    areaHint: 'Velg hvis ideen passer til ett av dem.',
    noArea: 'Ikke valgt',
    contact: 'Vil du ha svar? (valgfritt)',
    contactHint: 'Du kan sende ideen uten å si hvem du er.',
    name: 'Navn (valgfritt)',
    email: 'E-post (valgfritt)',
    consent: consent[locale],
    privacy: 'Personvernerklæringen sier hvordan du ber om sletting (åpnes i ny fane)',
    trap: 'La dette feltet stå tomt',
    send: 'Send ideen',
    sending: 'Sender …',
    nothingPublic: 'Ideen, navnet og e-postadressen blir ikke vist på nettsidene.',
    unreachable: 'Vi fikk ikke svar. Det du skrev, står her fortsatt. Prøv igjen.',
    thanks: 'Takk for ideen',
    kept: 'Vi har tatt imot ideen din og tar vare på den.',
    reference: 'Referanse',
    follow: 'Se hva som skjer med ideen',
    keep: 'Ta vare på referansen eller lenken.',
    another: 'Send en idé til',
  },
  areas: areas.map((area) => areaReference(area, locale)),
  privacyStatement: privacyStatement ?? null,
})
