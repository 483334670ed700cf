import type { PictureName } from './pictures/index.js'

/** A sample story. `points` and `areas` are numbers in the current strategy; `tiltak` are keys of sample tiltak. */
export interface SampleStory {
  readonly key: string
  readonly points: readonly number[]
  readonly areas: readonly number[]
  readonly tiltak: readonly string[]
  /** A tiltak of the strategy itself: the number of its area, and its own number there. */
  readonly strategyTiltak?: { readonly area: number; readonly number: number }
  readonly picture?: PictureName
  readonly data: {
    readonly title: string
    readonly summary: string
    readonly kind: 'nyskapingshistorie' | 'sammensatt-utfordring'
    readonly nytt?: string
    readonly nyttig?: string
    readonly nyttiggjort?: string
    readonly gains?: readonly string[]
  }
  readonly body: readonly string[]
}

/**
 * All of these are made up, and say so in title and text. The title stands wherever a story does, so its first word is the mark. «Eksempel»
 * would not do: that is what the strategy calls its own tiltak.
 */
export const sampleStories: readonly SampleStory[] = [
  {
    key: 'stories/robot',
    points: [5, 8],
    areas: [7],
    tiltak: ['tiltak/svarrobot'],
    data: {
      title: 'Oppdiktet: Roboten vi slo av, lærte oss mest',
      summary: 'Vi stanset etter åtte måneder, og tre enkle eksempler på nettsiden tok over.',
      kind: 'nyskapingshistorie',
      nytt: 'Vi prøvde å la en robot svare på søknader om garasje og uthus, og vi bestemte på forhånd når vi skulle stoppe.',
      nyttig: 'Samtalene med roboten viste hva folk egentlig lurte på: Hvor nær naboen kan jeg bygge?',
      nyttiggjort: 'Byggesaksavdelingen bruker de tre eksemplene i hver samtale. Halvparten av spørsmålene er borte.',
      gains: ['kvalitet', 'unngatte-kostnader'],
    },
    body: [
      'Denne historien er oppdiktet. Den viser hvordan en historie kan se ut.',
      'Roboten svarte riktig, men den svarte på feil spørsmål. Da vi leste hva folk hadde skrevet til den, så vi at de aller fleste ville vite det samme. Det trengte vi ingen robot til å fortelle.',
    ],
  },
  {
    key: 'stories/slutte',
    points: [2, 5],
    areas: [2],
    tiltak: [],
    data: {
      title: 'Oppdiktet: Hvordan blir vi flinke til å slutte med noe?',
      summary: 'Vi begynner med mye nytt. Lite av det gamle tar slutt, og dagen blir ikke lengre.',
      kind: 'sammensatt-utfordring',
    },
    body: [
      'Denne utfordringen er oppdiktet. Den viser hvordan en utfordring kan se ut.',
      'Hver enhet teller tolv faste rapporter. Ingen husker lenger hvem som leser fire av dem. Hvem kan bestemme at en rapport skal bort, og hva skal til for at de tør?',
    ],
  },
  {
    key: 'stories/ungdom',
    points: [7, 9],
    areas: [4],
    tiltak: [],
    strategyTiltak: { area: 4, number: 1 },
    picture: 'trunks',
    data: {
      title: 'Oppdiktet: Hvem ser ungdommen som slutter å komme?',
      summary: 'Skolen, klubben og idrettslaget ser hver sin bit. Ingen ser hele.',
      kind: 'sammensatt-utfordring',
    },
    body: [
      'Denne utfordringen er oppdiktet. Den viser hvordan en utfordring kan se ut.',
      'En ungdom slutter på treningen i september, på klubben i november og på skolen i februar. Hver for seg er det ikke alarmerende. Hvordan kan de tre snakke sammen tidsnok, uten å spre opplysninger de ikke skal spre?',
    ],
  },
  {
    key: 'stories/avvik',
    points: [3, 5, 10],
    areas: [5],
    tiltak: [],
    strategyTiltak: { area: 5, number: 2 },
    data: {
      title: 'Oppdiktet: Ti like avviksmeldinger ble til én ny rutine',
      summary: 'Fallene på natt gikk ned fra ni til to i kvartalet.',
      kind: 'nyskapingshistorie',
      nytt: 'I stedet for å lukke avvikene ett for ett leste vi et helt år på én formiddag og så etter mønstre.',
      nyttig: 'Ni av ti fall skjedde mellom to lys som slo seg av. Det sto ikke i noen av meldingene alene.',
      nyttiggjort: 'Alle tre avdelingene har byttet lysene og leser avvikene samlet hvert kvartal.',
      gains: ['kvalitet', 'unngatte-kostnader', 'medarbeidertilfredshet'],
    },
    body: [
      'Denne historien er oppdiktet. Den viser hvordan en historie kan se ut.',
      'Det kostet en formiddag, en vegg og en pakke gule lapper. Det vanskeligste var å få fri samtidig.',
    ],
  },
  {
    key: 'stories/temakveld',
    points: [4, 6, 7],
    areas: [4],
    tiltak: ['tiltak/temakvelder'],
    strategyTiltak: { area: 4, number: 3 },
    picture: 'table',
    data: {
      title: 'Oppdiktet: Temakvelden som ble til et verksted',
      summary: 'Førti innbyggere tegnet det nye ungdomshuset på to kvelder, og huset ble billigere.',
      kind: 'nyskapingshistorie',
      nytt: 'Tegningene begynte på biblioteket, med papp og tape, før noen arkitekt hadde tegnet en strek.',
      nyttig: 'De unge ville ha ett stort rom og god lyd, ikke fire små rom. Det hadde ingen av oss gjettet.',
      nyttiggjort:
        'Huset er bygget slik. Biblioteket holder nå en ny temakveld hvert kvartal, og tre andre enheter har lånt opplegget.',
      gains: ['innbyggerinnflytelse', 'unngatte-kostnader'],
    },
    body: [
      'Denne historien er oppdiktet. Den viser hvordan en historie kan se ut.',
      'Politikerne satt ved de samme bordene som alle andre, og ingen hadde navneskilt. En av dem sa etterpå at det var første gang hun hadde hørt på en sak i to timer uten å måtte mene noe.',
    ],
  },
  {
    key: 'stories/vakttelefon',
    points: [1, 8, 9],
    areas: [7, 3],
    tiltak: ['tiltak/vakttelefon'],
    picture: 'slice',
    data: {
      title: 'Oppdiktet: Vakttelefonen som ble ett nummer',
      summary: 'Ventetiden på hjelp etter sykehuset gikk fra elleve dager til to.',
      kind: 'nyskapingshistorie',
      nytt: 'Fem telefonnumre ble til ett. Den som svarer, kan sette i gang hjelp fra alle tjenestene.',
      nyttig: 'Ingen ringer rundt lenger, og pårørende får ett navn å forholde seg til.',
      nyttiggjort: 'Alle fem tjenestene bruker telefonen hver dag. Sykehuset har tatt den inn i rutinen sin.',
      gains: ['kvalitet', 'effektivitet', 'medarbeidertilfredshet'],
    },
    body: [
      'Denne historien er oppdiktet. Den viser hvordan en historie kan se ut.',
      'Ideen kom fra en hjelpepleier som talte hvor mange ganger hun ble satt over på én vakt: fjorten. Lederen hennes sa ja til å prøve i tre uker. Det er to år siden.',
    ],
  },
]
