import { nn as story } from '../../../../widgets/story/words/nn.js'
import { nn as strategy } from '../../../../widgets/strategy/words/nn.js'
import { nn as tiltak } from '../../../../widgets/tiltak/words/nn.js'
import { nn as vocabulary } from '../../../../widgets/vocabulary/nn.js'
import { ideaWords } from '../../ideas/words/index.js'
import type { Words } from './words.js'

export const nn: Words = {
  language: 'Nynorsk',
  openGraph: 'nn_NO',

  skipToContent: 'Hopp til innhaldet',
  mainMenu: 'Hovudmeny',
  chooseLanguage: 'Språk',
  breadcrumbs: 'Du er her',
  accessibilityStatement: 'Tilgjengeerklæring',
  privacyStatement: 'Personvernerklæring',
  dataAsJson: 'Sida som data (JSON)',
  frontPage: 'Framsida',
  theMunicipality: 'kommunen',

  vocabulary,

  plakat: 'Innovasjonsplakaten',
  strategy: 'Strategien',
  stories: 'Historier',
  areas: 'Satsingsområde',
  tiltak: 'Tiltak',

  home: {
    title: 'Strategien som lever',
    lead: (municipality) =>
      `Her er innovasjonsstrategien til ${municipality}: kva kommunen lovar, og kva som er gjort. Kvar historie og kvart vedtekne tiltak gir ein ny årring.`,
    description: (municipality) => `Innovasjonsstrategien til ${municipality}: plakaten, satsingsområda, tiltaka og historiene.`,
    inNumbers: 'Så langt',
    readHeading: 'Les',
    readPlakat: (points) => `${points} punkt som kommunen vil kjennast på.`,
    readStrategy: 'Visjon, verdiar, satsingsområde og tiltak.',
    readStories: (stories) =>
      stories === 0
        ? 'Ingen er publiserte enno.'
        : stories === 1
          ? 'Éi historie om nyskaping.'
          : `${stories} historier om nyskaping.`,
    useHeading: 'Rediger og del',
    shareHeading: 'Del',
    edit: 'Logg inn og rediger',
    editExplanation: 'Endre eit punkt, skriv ei historie, publiser.',
    firstUserExplanation: 'Den første som kjem hit på ein ny installasjon, lagar den første brukaren.',
    demo: 'Sjå ei nettside som viser plakaten',
    demoExplanation: 'To linjer på ei nettside held. Ha henne open medan du redigerer, og sjå endringa kome.',
    api: 'Skildringa av API-et (OpenAPI)',
    apiExplanation: 'Alt som er publisert, er opne data. Du treng ingen nøkkel, og ingenting blir spora.',
  },

  poster: {
    description: (municipality) => `Innovasjonsplakaten til ${municipality}, punkt for punkt, og kva som er gjort.`,
    ringsGrow: 'Årringane veks med kvar historie og kvart tiltak',
    noneYet: 'Ingen døme enno. Har du eitt?',
    noneYetAnywhere: 'Ingen årringar enno. Dei kjem med den første historia. Har du ei?',
    share: 'Fortel oss om det:',
  },
  counts: {
    rings: (count) => (count === 1 ? '1 årring' : `${count} årringar`),
    points: (count) => `${count} punkt`,
  },

  point: {
    title: (number) => `Punkt ${number}`,
    none: 'Ingen døme enno. Har du eitt?',
    noneExplanation: 'Når nokon fortel kva dei har fått til, veks den første årringen her.',
    stories: 'Historier',
    areas: 'Satsingsområde som byggjer på punktet',
    others: 'Fleire punkt',
  },
  area: {
    numbered: (number) => `Satsingsområde ${number}`,
    noTiltak: 'Ingen tiltak enno.',
    matrix: 'Jf. Innovasjonsplakaten',
    matrixExplanation: 'Punkta i plakaten som satsingsområdet byggjer på.',
    matrixUnknown: 'Det er ikkje avklart enno kva punkt satsingsområdet byggjer på.',
    point: 'Punkt',
    serves: 'Byggjer på punktet',
    stories: 'Historier',
  },
  measure: {
    ...tiltak,
    examplesExplanation: 'Strategien nemner desse som døme. Dei gir ingen årring før nokon har vedteke dei.',
    kinds: { eksempel: 'Døme frå strategien', vedtatt: 'Vedteke tiltak' },
    exampleExplanation:
      'Strategien nemner dette som eit døme på korleis haldningane kan setjast ut i handling. Det er ikkje vedteke enno.',
    status: 'Status',
    owner: 'Ansvarleg',
    period: 'Periode',
  },
  marks: { ukjent: 'Ikkje avklart', ja: 'Ja', nei: 'Nei' },

  list: {
    description: (municipality) =>
      `Historier om nyskaping i ${municipality}: kva vi har fått til, og kvar vi skal leggje innovasjonstrykket.`,
    kinds: { nyskapingshistorie: 'Nyskapingshistorier', 'sammensatt-utfordring': 'Samansette utfordringar' },
    allKinds: 'Alle',
    filterByKind: 'Type historie',
    filterByPoint: 'Punkt i plakaten',
    filterByArea: 'Satsingsområde',
    filters: 'Vel punkt eller satsingsområde',
    chosen: 'Du ser berre historier med',
    remove: (filter) => `Fjern valet: ${filter}`,
    removeAll: 'Vis alle historiene',
    ofTiltak: (title) => `Tiltak: ${title}`,
    ofYear: (year) => `År: ${year}`,
    matching: (text) => `Søk: ${text}`,
    empty: 'Ingen historier her enno',
    emptyExplanation: 'Har du fått til noko nytt, eller står du fast i noko samansett? Fortel om det.',
    found: (count) => (count === 1 ? '1 historie' : `${count} historier`),
    page: (page, pages) => `Side ${page} av ${pages}`,
    pages: 'Fleire sider',
    previous: 'Førre side',
    next: 'Neste side',
  },
  story,
  edition: {
    ...strategy,
    description: (municipality) => `Innovasjonsstrategien til ${municipality}: visjon, verdiar, mål, satsingsområde og tiltak.`,
    period: 'Planperiode',
    background: 'Bakgrunn',
    context: 'Slik heng det saman',
    principles: 'Utviklingsprosessane er',
    origins: 'Initiativet kjem',
    plakat: 'Innovasjonsplakaten',
    seePlakat: 'Sjå plakaten',
    areas: 'Satsingsområde',
    channels: 'Følg med',
  },

  ideas: ideaWords.nn,

  problems: {
    notFound: {
      title: 'Vi fann ikkje sida',
      explanation: 'Ho kan vere flytt eller teken bort, eller så er det ein feil i adressa.',
    },
    unknownIdea: ideaWords.nn.unknown,
    badRequest: { title: 'Adressa kan ikkje forståast', explanation: 'Noko i henne er skrive feil.' },
    wrongMethod: { title: 'Sida kan berre lesast', explanation: 'Ho tek ikkje imot noko.' },
    notReady: { title: 'Innhaldet er på veg', explanation: 'Det blir henta for første gong. Prøv igjen om nokre sekund.' },
    failed: { title: 'Noko gjekk gale hos oss', explanation: 'Prøv igjen om litt.' },
    whereTo: 'Her kan du gå vidare:',
  },
}
