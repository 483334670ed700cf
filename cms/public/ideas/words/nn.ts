import type { IdeaWords } from './words.js'

export const nn: IdeaWords = {
  menu: 'Send ein idé',
  title: (reference) => `Idé ${reference}`,
  description: 'Kva som skjer med ein idé som er send til kommunen.',
  statuses: {
    mottatt: { name: 'Motteken', explanation: 'Ideen er komen fram. Vi har ikkje byrja å vurdere han enno.' },
    'under-vurdering': { name: 'Under vurdering', explanation: 'Vi ser på ideen no.' },
    'tas-videre': { name: 'Blir teken vidare', explanation: 'Vi går vidare med ideen.' },
    'ikke-na': { name: 'Ikkje no', explanation: 'Vi går ikkje vidare med ideen no.' },
  },
  status: 'Status',
  reply: 'Svar frå kommunen',
  tiltak: 'Tiltaket som ideen vart til',
  keep: 'Ta vare på adressa til denne sida. Her ser du kva som skjer med ideen.',
  nothingPersonal: 'Sida viser ikkje kva som står i ideen, og ikkje kven som sende han.',
  privacy: 'Personvernerklæringa seier korleis du ber om sletting',
  opensBeside: 'blir opna i ny fane',
  lookUp: {
    title: 'Har du ein referanse?',
    label: 'Referanse',
    hint: 'Han står på kvitteringa, til dømes 7K3M-9QXD-0001.',
    send: 'Sjå kva som skjer',
    problem: 'Dette er ikkje ein referanse',
    missing: 'Skriv referansen som står på kvitteringa.',
    wrong: 'Sjekk at du har fått med alle dei tolv bokstavane og sifra på kvitteringa. Dei står slik: 7K3M-9QXD-0001.',
  },
  theMunicipality: 'kommunen',
  error: 'Feil',
  unknown: {
    title: 'Vi finn ikkje noko om ideen her enno',
    explanation:
      'Har du nettopp fått kvittering, har vi teke vare på ideen. Då kjem sida vanlegvis i løpet av nokre sekund. Er noko nede hos oss, kan det ta lengre tid. Last sida på nytt om litt. Er det lenge sidan du sende ideen, sjå etter om referansen er rett.',
  },
  form: {
    title: 'Send ein idé',
    lead: (municipality) =>
      `Vi i ${municipality} tek gjerne imot idear og innspel. Du får ei kvittering, og kan følgje med på kva som skjer.`,
    text: 'Ideen din',
    textHint: 'Fortel kva som kan bli betre, og for kven. Ikkje skriv om helsa til andre eller om private forhold hos andre.',
    area: 'Satsingsområde (valfritt)',
    areaHint: 'Vel dersom ideen passar til eitt av dei.',
    noArea: 'Ikkje valt',
    contact: 'Vil du ha svar? (valfritt)',
    contactHint: 'Du kan sende ideen utan å seie kven du er. Då kan du framleis følgje med på han.',
    name: 'Namn (valfritt)',
    email: 'E-post (valfritt)',
    consent: (municipality, months) =>
      `Ja, ${municipality} kan ta vare på namnet mitt og e-postadressa mi for å svare meg om ideen. Dei blir sletta etter ${months === 1 ? 'éin månad' : `${months} månader`}, eller før dersom eg ber om det.`,
    trap: 'La dette feltet stå tomt',
    send: 'Send ideen',
    sending: 'Sender …',
    nothingPublic:
      'Ideen, namnet og e-postadressa blir ikkje viste på nettsidene. Berre status og svar er opne, for den som har referansen.',
    unreachable: 'Vi fekk ikkje svar. Det du skreiv, står her framleis. Prøv igjen. Ideen kjem ikkje fram to gonger.',
    thanks: 'Takk for ideen',
    kept: 'Vi har teke imot ideen din og tek vare på han.',
    follow: 'Sjå kva som skjer med ideen',
    keep: 'Ta vare på referansen eller lenkja. Har du ikkje oppgitt namn eller e-post, kan vi ikkje finne att ideen for deg.',
    another: 'Send ein idé til',
    reference: 'Referanse',
  },
}
