import type { IdeaWords } from './words.js'

export const nb: IdeaWords = {
  menu: 'Send en idé',
  title: (reference) => `Idé ${reference}`,
  description: 'Hva som skjer med en idé som er sendt til kommunen.',
  statuses: {
    mottatt: { name: 'Mottatt', explanation: 'Ideen er kommet fram. Vi har ikke begynt å vurdere den ennå.' },
    'under-vurdering': { name: 'Under vurdering', explanation: 'Vi ser på ideen nå.' },
    'tas-videre': { name: 'Tas videre', explanation: 'Vi går videre med ideen.' },
    'ikke-na': { name: 'Ikke nå', explanation: 'Vi går ikke videre med ideen nå.' },
  },
  status: 'Status',
  reply: 'Svar fra kommunen',
  tiltak: 'Tiltaket som ideen ble til',
  keep: 'Ta vare på adressen til denne siden. Her ser du hva som skjer med ideen.',
  nothingPersonal: 'Siden viser ikke hva som står i ideen, og ikke hvem som sendte den.',
  privacy: 'Personvernerklæringen sier hvordan du ber om sletting',
  opensBeside: 'åpnes i ny fane',
  lookUp: {
    title: 'Har du en referanse?',
    label: 'Referanse',
    hint: 'Den står på kvitteringen, for eksempel 7K3M-9QXD-0001.',
    send: 'Se hva som skjer',
    problem: 'Dette er ikke en referanse',
    missing: 'Skriv referansen som står på kvitteringen.',
    wrong: 'Sjekk at du har fått med alle de tolv bokstavene og sifrene på kvitteringen. De står slik: 7K3M-9QXD-0001.',
  },
  theMunicipality: 'kommunen',
  error: 'Feil',
  unknown: {
    title: 'Vi finner ikke noe om ideen her ennå',
    explanation:
      'Har du nettopp fått kvittering, har vi tatt vare på ideen. Da kommer siden vanligvis i løpet av noen sekunder. Er noe nede hos oss, kan det ta lengre tid. Last siden på nytt om litt. Er det lenge siden du sendte ideen, se etter om referansen er riktig.',
  },
  form: {
    title: 'Send en idé',
    lead: (municipality) =>
      `Vi i ${municipality} tar gjerne imot ideer og innspill. Du får en kvittering, og kan følge med på hva som skjer.`,
    text: 'Ideen din',
    textHint: 'Fortell hva som kan bli bedre, og for hvem. Ikke skriv om andres helse eller private forhold.',
    area: 'Satsingsområde (valgfritt)',
    areaHint: 'Velg hvis ideen passer til ett av dem.',
    noArea: 'Ikke valgt',
    contact: 'Vil du ha svar? (valgfritt)',
    contactHint: 'Du kan sende ideen uten å si hvem du er. Da kan du fortsatt følge med på den.',
    name: 'Navn (valgfritt)',
    email: 'E-post (valgfritt)',
    consent: (municipality, months) =>
      `Ja, ${municipality} kan ta vare på navnet mitt og e-postadressen min for å svare meg om ideen. De blir slettet etter ${months === 1 ? 'én måned' : `${months} måneder`}, eller før hvis jeg ber om det.`,
    trap: 'La dette feltet stå tomt',
    send: 'Send ideen',
    sending: 'Sender …',
    nothingPublic:
      'Ideen, navnet og e-postadressen blir ikke vist på nettsidene. Bare status og svar er åpne, for den som har referansen.',
    unreachable: 'Vi fikk ikke svar. Det du skrev, står her fortsatt. Prøv igjen. Ideen kommer ikke fram to ganger.',
    thanks: 'Takk for ideen',
    kept: 'Vi har tatt imot ideen din og tar vare på den.',
    follow: 'Se hva som skjer med ideen',
    keep: 'Ta vare på referansen eller lenken. Har du ikke oppgitt navn eller e-post, kan vi ikke finne ideen igjen for deg.',
    another: 'Send en idé til',
    reference: 'Referanse',
  },
}
