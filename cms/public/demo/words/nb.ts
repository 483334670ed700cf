import type { Words } from './words.js'

export const nb: Words = {
  language: 'Bokmål',
  title: 'Slik jobber vi med nyskaping',
  municipality: 'Gran kommune',
  skipToContent: 'Hopp til innholdet',
  mainMenu: 'Hovedmeny',
  menu: ['Tjenester', 'Politikk', 'Om kommunen', 'Kontakt'],
  chooseLanguage: 'Språk',
  youAreHere: 'Du er her',
  way: ['Forside', 'Om kommunen', 'Nyskaping'],
  note: {
    heading: 'Dette er en prøveside',
    text: 'Den er laget som en vanlig kommunal nettside. Ha den åpen, endre et punkt i redigeringen og publiser: Endringen kommer hit uten at du laster siden på nytt.',
    source: {
      own: 'Her kommer plakaten og historiene fra samme adresse som siden selv, men på kommunens egen nettside kommer de fra en annen, og da trengs linjene i sikkerhetsreglene nederst på siden.',
      other: 'Plakaten og historiene kommer fra en annen adresse enn siden selv, slik de gjør på kommunens egen nettside.',
    },
    edit: 'Åpne redigeringen',
    home: 'Om viigran',
  },
  heading: 'Slik jobber vi med nyskaping',
  lead: 'Innovasjonsplakaten sier hva vi vil kjennes på. Her kan du også lese hva vi har fått til, og hvor vi fortsatt står fast.',
  before: 'Alle som bor, arbeider eller driver noe her, kan komme med eksempler.',
  storiesHeading: 'Historier fra kommunen',
  storiesBefore: 'Noen handler om det vi har fått til. Andre handler om det vi ikke har løst ennå.',
  elements: {
    plakat: 'Plakaten',
    point: 'Ett punkt',
    stories: 'Historiene',
    tiltak: 'Tiltakene',
    areas: 'Satsingsområdene',
    matrix: 'Satsingsområdene og plakaten',
    strategy: 'Strategien',
    idea: 'Skjemaet for ideer',
  },
  code: {
    heading: 'Slik er det limt inn',
    explanation:
      'Dette er alt som står i siden. Det mellom taggene vises til plakaten er klar, og blir stående hvis noe svikter.',
    policy: 'Linjene i sikkerhetsreglene',
    policyExplanation: 'Siden har en streng Content-Security-Policy. Dette er alt som er lagt til for widgetene:',
  },
  footer: { municipality: 'Gran kommune', demonstration: 'Prøveside for viigran. Menyen over fører ingen steder.' },
}
