import type { StrategyContent } from './shape.js'

export const strategy: StrategyContent = {
  title: 'Innovasjonsstrategien',
  municipality: 'Gran kommune',

  vision: 'Inkluderende, Stolt og Nyskapende',
  visionSource: 'Kommunens visjon, fastsatt i kommuneplanens samfunnsdel',
  values: 'Raus, Proff og Praktisk',
  valuesSource: 'Verdier fra arbeidsgiverplattformen «Vi i Gran»',
  goal: 'et bærekraftig lokalsamfunn som gir velferd og god livskvalitet til innbyggerne',

  levelsIntroduction: 'For oss er det tre nivåer i innovasjon av kommunen:',
  levels: [
    'Aller først må vi være villige til å åpne opp for nye tanker.',
    'Deretter må vi jobbe kontinuerlig for å finne de beste løsningene innenfor eksisterende handlingsmønster.',
    'Virkelig nyskapende blir vi først når vi bryter etablerte mønstre og setter nye ideer ut i handling.',
  ],

  background: [
    'Innovasjonsstrategien handler om hvordan vi i Gran kommune utnytter ressursene våre for å leve opp til visjonen «Inkluderende, stolt og nyskapende» og nå det overordnede målet om «et bærekraftig lokalsamfunn som gir velferd og god livskvalitet til innbyggerne».',
    'Vi velger en definisjon på innovasjon som er særlig utbredt i offentlig sektor: nytt – nyttig – nyttiggjort. Det betyr at innovasjon er nye løsninger som er tatt i bruk og gir verdi. Det handler både om å tenke nytt, være åpen for å låne andres ideer, skape velferd, gjøre systemer mer effektive, redusere kostnader, øke livskvalitet, slutte med det som er unødvendig osv.',
    'Vi beskriver holdninger og handlinger som skal prege vår kultur og vårt arbeid med fornyelse og innovasjon. «Innovasjonsplakaten» viser hvordan medarbeidere, ledere, folkevalgte, innbyggere og samarbeidspartnere sammen skal oppnå visjonen om en nyskapende kommune. Påfølgende eksempler viser hvordan vi kan sette holdningene ut i praktisk handling.',
  ],

  definition: {
    name: 'nytt – nyttig – nyttiggjort',
    explanation: 'Det betyr at innovasjon er nye løsninger som er tatt i bruk og gir verdi.',
    facets: [
      'tenke nytt',
      'være åpen for å låne andres ideer',
      'skape velferd',
      'gjøre systemer mer effektive',
      'redusere kostnader',
      'øke livskvalitet',
      'slutte med det som er unødvendig',
    ],
  },

  context: {
    terms: ['styring', 'fornyelse', 'innovasjon'],
    explanation: [
      'I Gran kommune settes begrepene styring, fornyelse og innovasjon i sammenheng. Systemene våre kan være en viktig ressurs. Det er ingen motsetning mellom å jobbe med nyskaping og det å ha balanse og kontroll. Vår tilnærming er å benytte mulighetene i offentlig byråkrati – ikke bare å se hva som hindrer oss. Å legge til rette for innovasjon er toppledelsens ansvar. Det krever politisk og administrativ forankring. Den viktigste drivkraften ligger i medarbeidere som tar selvstendige initiativ. Vi må stimulere kreativitet, handlingsmot og gjennomføringsevne. Gjennom innovasjon ønsker vi å finne tiltak som gir økt politisk handlingsrom. Det vil si at vi frigjør ressurser til politiske satsningsområder.',
      'Alle utviklingsprosesser skal være medarbeiderdrevet, brukerorientert, kulturbyggende og initiativbasert. Det handler om å slippe folk til. I en innovativ organisasjon må det være rom for innovasjoner og forbedringer initiert både ovenfra (politisk og administrativ ledelse) og nedenfra (medarbeidere og brukere). For å få til det, må vi vise hverandre tillit og ha en raus, proff og praktisk tilnærming.',
    ],
  },
  principles: ['medarbeiderdrevet', 'brukerorientert', 'kulturbyggende', 'initiativbasert'],
  origins: [
    { name: 'ovenfra', explanation: 'politisk og administrativ ledelse' },
    { name: 'nedenfra', explanation: 'medarbeidere og brukere' },
  ],

  quotation: {
    text: 'Gi folk et skikkelig verdigrunnlag og frihet til å ta initiativ, så skjer det underverker.',
    source: 'Rolf Wesøe',
  },
  invitation: 'Følg Gran kommunes arbeid med fornyelse og innovasjon. Vi i Gran tar gjerne imot ideer og innspill.',
  channels: [
    { kind: 'nettsted', name: 'Ansattportalen', address: 'www.gran.kommune.no/viigran' },
    { kind: 'facebook', name: 'Facebook', address: 'www.facebook.com/viigran' },
    { kind: 'e-post', name: 'E-post', address: 'viigran@gran.kommune.no' },
  ],
}
