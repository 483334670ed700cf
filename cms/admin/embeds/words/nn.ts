import type { Words } from './nb.js'

export const nn: Words = {
  group: 'Deling',
  singular: 'Innbygging',
  plural: 'Innbyggingar',
  description: 'Vis innhaldet på andre nettsider: Vel kva som skal visast, sjå korleis det blir, og kopier koden.',
  fields: {
    title: { label: 'Namn', description: 'Så de finn ho igjen, til dømes «Plakaten på framsida». Berre de ser namnet.' },
    element: { label: 'Kva skal visast?', description: '' },
    story: { label: 'Historie', description: 'Du kan velje blant dei historiene som er publiserte for alle.' },
    kind: { label: 'Type historie', description: 'Vel du ingen, blir begge viste.' },
    point: { label: 'Punkt i plakaten', description: '' },
    area: { label: 'Satsingsområde', description: 'I skjemaet for idear er det valt på førehand.' },
    status: { label: 'Framdrift', description: '' },
    limit: { label: 'Kor mange om gongen', description: 'Lesaren kan hente fram fleire.' },
    locale: { label: 'Språk', description: '' },
    theme: {
      label: 'Fargar',
      description:
        'Er bakgrunnen mørk der koden skal stå, vel Mørk. Ein iframe ser ikkje korleis nettsida er: Han blir lys dersom du ikkje vel Mørk.',
    },
    accent: { label: 'Hovudfarge', description: 'Fargen på lenkjer og overskrifter. Vel du ingen, er han skoggrøn.' },
    headingLevel: {
      label: 'Overskriftsnivå',
      description: '2 passar nesten alltid. Vel 3 når koden står under ei overskrift på nivå 2.',
    },
  },
  options: {
    element: {
      plakat: 'Innovasjonsplakaten',
      point: 'Eitt punkt i plakaten',
      stories: 'Historier',
      story: 'Éi historie',
      areas: 'Satsingsområda',
      tiltak: 'Tiltaka',
      matrix: 'Tabellen over satsingsområde og punkt',
      strategy: 'Strategien i korte trekk',
      idea: 'Skjemaet for idear',
    },
    locale: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    theme: { page: 'Som på nettsida', light: 'Lys', dark: 'Mørk' },
  },
  validation: {
    point: 'Vel punktet som skal visast.',
    wholeNumber: ({ min, max }) => `Skriv eit heilt tal frå ${min} til ${max}.`,
    colour: 'Skriv fargen som # og seks teikn, til dømes #1b4d38.',
    tooLight: 'Fargen er for lys til å lesast på lys bakgrunn. Vel ein mørkare.',
    tooDark: 'Fargen er for mørk til å lesast på mørk bakgrunn. Vel ein lysare.',
  },
  colourPicker: 'Vel hovudfarge',
  preview: {
    heading: 'Slik blir det',
    width: 'Breidd',
    devices: { desktop: 'PC', phone: 'Mobil' },
    background: 'Bakgrunn på nettsida',
    backgrounds: { light: 'Lys', dark: 'Mørk' },
    frame: 'Førehandsvising',
    nothingSent: 'Dette er ei førehandsvising. Ingenting vart sendt.',
  },
  missing: {
    point: 'Vel eit punkt, så blir det vist her.',
    story: 'Vel ei historie, så blir ho vist her.',
    other: 'Noko i skjemaet manglar. Vel det, så blir resultatet vist her.',
    gone: 'Vi finn ikkje det du har valt. Vel noko anna, eller last sida på nytt.',
    asking: 'Hentar …',
  },
  copying: {
    heading: 'Kopier og lim inn',
    ways: {
      script: { label: 'Kode', explanation: 'Passar best. Rettar seg etter nettsida og viser alltid det siste.' },
      iframe: { label: 'Iframe', explanation: 'Når nettstaden ikkje tek imot koden.' },
      link: { label: 'Lenkje', explanation: 'Når nettstaden verken tek imot kode eller iframe, og i e-post.' },
    },
    how: 'Lim inn der innhaldet skal stå, i eit felt for HTML eller «innebygd kode».',
    code: 'Det som blir limt inn',
    copy: 'Kopier',
    copied: 'Kopiert',
    byHand: 'Teksten er merkt. Kopier han med Ctrl + C (⌘ + C på Mac).',
    onlyHere:
      'Koden peikar på denne maskina, så han verkar ikkje andre stader. Den som driftar viigran, må setje PUBLIC_URL først.',
  },
  policy: {
    heading: 'Blir det ikkje vist?',
    explanation:
      'Då har nettstaden truleg strenge tryggleiksreglar (Content-Security-Policy). Be den som driftar nettstaden, leggje til desse linjene:',
    lines: 'Linjer til Content-Security-Policy',
    trustedTypes: 'Står det require-trusted-types-for ’script’ i reglane, trengst òg denne:',
    trustedTypesLines: 'Linje for Trusted Types',
  },
}
