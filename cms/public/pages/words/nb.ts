import { nb as story } from '../../../../widgets/story/words/nb.js'
import { nb as strategy } from '../../../../widgets/strategy/words/nb.js'
import { nb as tiltak } from '../../../../widgets/tiltak/words/nb.js'
import { nb as vocabulary } from '../../../../widgets/vocabulary/nb.js'
import { ideaWords } from '../../ideas/words/index.js'
import type { Words } from './words.js'

export const nb: Words = {
  language: 'Bokmål',
  openGraph: 'nb_NO',

  skipToContent: 'Hopp til innholdet',
  mainMenu: 'Hovedmeny',
  chooseLanguage: 'Språk',
  breadcrumbs: 'Du er her',
  accessibilityStatement: 'Tilgjengelighetserklæring',
  privacyStatement: 'Personvernerklæring',
  dataAsJson: 'Siden som data (JSON)',
  frontPage: 'Forsiden',
  theMunicipality: 'kommunen',

  vocabulary,

  plakat: 'Innovasjonsplakaten',
  strategy: 'Strategien',
  stories: 'Historier',
  areas: 'Satsingsområder',
  tiltak: 'Tiltak',

  home: {
    title: 'Strategien som lever',
    lead: (municipality) =>
      `Her er innovasjonsstrategien til ${municipality}: hva kommunen lover, og hva som er gjort. Hver historie og hvert vedtatte tiltak gir en ny årring.`,
    description: (municipality) =>
      `Innovasjonsstrategien til ${municipality}: plakaten, satsingsområdene, tiltakene og historiene.`,
    inNumbers: 'Så langt',
    readHeading: 'Les',
    readPlakat: (points) => `${points} punkter som kommunen vil kjennes på.`,
    readStrategy: 'Visjon, verdier, satsingsområder og tiltak.',
    readStories: (stories) =>
      stories === 0
        ? 'Ingen er publisert ennå.'
        : stories === 1
          ? 'Én historie om nyskaping.'
          : `${stories} historier om nyskaping.`,
    useHeading: 'Rediger og del',
    shareHeading: 'Del',
    edit: 'Logg inn og rediger',
    editExplanation: 'Endre et punkt, skriv en historie, publiser.',
    firstUserExplanation: 'Den første som kommer hit på en ny installasjon, lager den første brukeren.',
    demo: 'Se en nettside som viser plakaten',
    demoExplanation: 'To linjer på en nettside holder. Ha den åpen mens du redigerer, og se endringen komme.',
    api: 'Beskrivelsen av API-et (OpenAPI)',
    apiExplanation: 'Alt som er publisert, er åpne data. Ingen nøkkel trengs, og ingenting spores.',
  },

  poster: {
    description: (municipality) => `Innovasjonsplakaten til ${municipality}, punkt for punkt, og hva som er gjort.`,
    ringsGrow: 'Årringene vokser med hver historie og hvert tiltak',
    noneYet: 'Ingen eksempler ennå. Har du ett?',
    noneYetAnywhere: 'Ingen årringer ennå. De kommer med den første historien. Har du en?',
    share: 'Fortell oss om det:',
  },
  counts: {
    rings: (count) => (count === 1 ? '1 årring' : `${count} årringer`),
    points: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  },

  point: {
    title: (number) => `Punkt ${number}`,
    none: 'Ingen eksempler ennå. Har du ett?',
    noneExplanation: 'Når noen forteller hva de har fått til, vokser den første årringen her.',
    stories: 'Historier',
    areas: 'Satsingsområder som bygger på punktet',
    others: 'Flere punkter',
  },
  area: {
    numbered: (number) => `Satsingsområde ${number}`,
    noTiltak: 'Ingen tiltak ennå.',
    matrix: 'Jfr. Innovasjonsplakaten',
    matrixExplanation: 'Punktene i plakaten som satsingsområdet bygger på.',
    matrixUnknown: 'Det er ikke avklart ennå hvilke punkter satsingsområdet bygger på.',
    point: 'Punkt',
    serves: 'Bygger på punktet',
    stories: 'Historier',
  },
  measure: {
    ...tiltak,
    examplesExplanation: 'Strategien nevner disse som eksempler. De gir ingen årring før noen har vedtatt dem.',
    kinds: { eksempel: 'Eksempel fra strategien', vedtatt: 'Vedtatt tiltak' },
    exampleExplanation:
      'Strategien nevner dette som et eksempel på hvordan holdningene kan settes ut i handling. Det er ikke vedtatt ennå.',
    status: 'Status',
    owner: 'Ansvarlig',
    period: 'Periode',
  },
  marks: { ukjent: 'Ikke avklart', ja: 'Ja', nei: 'Nei' },

  list: {
    description: (municipality) =>
      `Historier om nyskaping i ${municipality}: hva vi har fått til, og hvor vi skal legge innovasjonstrykket.`,
    kinds: { nyskapingshistorie: 'Nyskapingshistorier', 'sammensatt-utfordring': 'Sammensatte utfordringer' },
    allKinds: 'Alle',
    filterByKind: 'Type historie',
    filterByPoint: 'Punkt i plakaten',
    filterByArea: 'Satsingsområde',
    filters: 'Velg punkt eller satsingsområde',
    chosen: 'Du ser bare historier med',
    remove: (filter) => `Fjern valget: ${filter}`,
    removeAll: 'Vis alle historiene',
    ofTiltak: (title) => `Tiltak: ${title}`,
    ofYear: (year) => `År: ${year}`,
    matching: (text) => `Søk: ${text}`,
    empty: 'Ingen historier her ennå',
    emptyExplanation: 'Har du fått til noe nytt, eller står du fast i noe sammensatt? Fortell om det.',
    found: (count) => (count === 1 ? '1 historie' : `${count} historier`),
    page: (page, pages) => `Side ${page} av ${pages}`,
    pages: 'Flere sider',
    previous: 'Forrige side',
    next: 'Neste side',
  },
  story,
  edition: {
    ...strategy,
    description: (municipality) => `Innovasjonsstrategien til ${municipality}: visjon, verdier, mål, satsingsområder og tiltak.`,
    period: 'Planperiode',
    background: 'Bakgrunn',
    context: 'Slik henger det sammen',
    principles: 'Utviklingsprosessene er',
    origins: 'Initiativet kommer',
    plakat: 'Innovasjonsplakaten',
    seePlakat: 'Se plakaten',
    areas: 'Satsingsområder',
    channels: 'Følg med',
  },

  ideas: ideaWords.nb,

  problems: {
    notFound: {
      title: 'Vi fant ikke siden',
      explanation: 'Den kan være flyttet eller tatt bort, eller så er det en feil i adressen.',
    },
    unknownIdea: ideaWords.nb.unknown,
    badRequest: { title: 'Adressen kan ikke forstås', explanation: 'Noe i den er skrevet feil.' },
    wrongMethod: { title: 'Siden kan bare leses', explanation: 'Den tar ikke imot noe.' },
    notReady: { title: 'Innholdet er på vei', explanation: 'Det hentes for første gang. Prøv igjen om noen sekunder.' },
    failed: { title: 'Noe gikk galt hos oss', explanation: 'Prøv igjen om litt.' },
    whereTo: 'Her kan du gå videre:',
  },
}
