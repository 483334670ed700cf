import type { Words } from './words.js'

export const nn: Words = {
  language: 'Nynorsk',
  title: 'Slik arbeider vi med nyskaping',
  municipality: 'Gran kommune',
  skipToContent: 'Hopp til innhaldet',
  mainMenu: 'Hovudmeny',
  menu: ['Tenester', 'Politikk', 'Om kommunen', 'Kontakt'],
  chooseLanguage: 'Språk',
  youAreHere: 'Du er her',
  way: ['Framside', 'Om kommunen', 'Nyskaping'],
  note: {
    heading: 'Dette er ei prøveside',
    text: 'Ho er laga som ei vanleg kommunal nettside. Ha henne open, endre eit punkt i redigeringa og publiser: Endringa kjem hit utan at du lastar sida på nytt.',
    source: {
      own: 'Her kjem plakaten og historiene frå same adressa som sida sjølv, men på den eigne nettsida til kommunen kjem dei frå ei anna, og då trengst linjene i tryggleiksreglane nedst på sida.',
      other: 'Plakaten og historiene kjem frå ei anna adresse enn sida sjølv, slik dei gjer på den eigne nettsida til kommunen.',
    },
    edit: 'Opne redigeringa',
    home: 'Om viigran',
  },
  heading: 'Slik arbeider vi med nyskaping',
  lead: 'Innovasjonsplakaten seier kva vi vil kjennast på. Her kan du også lese kva vi har fått til, og kvar vi framleis står fast.',
  before: 'Alle som bur, arbeider eller driv noko her, kan kome med døme.',
  storiesHeading: 'Historier frå kommunen',
  storiesBefore: 'Nokre handlar om det vi har fått til. Andre handlar om det vi ikkje har løyst enno.',
  elements: {
    plakat: 'Plakaten',
    point: 'Eitt punkt',
    stories: 'Historiene',
    tiltak: 'Tiltaka',
    areas: 'Satsingsområda',
    matrix: 'Satsingsområda og plakaten',
    strategy: 'Strategien',
    idea: 'Skjemaet for idear',
  },
  code: {
    heading: 'Slik er det limt inn',
    explanation:
      'Dette er alt som står i sida. Det mellom taggane blir vist til plakaten er klar, og blir ståande om noko sviktar.',
    policy: 'Linjene i tryggleiksreglane',
    policyExplanation: 'Sida har ein streng Content-Security-Policy. Dette er alt som er lagt til for widgetane:',
  },
  footer: { municipality: 'Gran kommune', demonstration: 'Prøveside for viigran. Menyen over fører ingen stader.' },
}
