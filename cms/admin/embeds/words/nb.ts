/** From the least number to the most. */
interface Range {
  readonly min: number
  readonly max: number
}

/** What the builder says in bokmål. nn.ts and en.ts have exactly the same. */
export const nb = {
  group: 'Deling',
  singular: 'Innbygging',
  plural: 'Innbygginger',
  description: 'Vis innholdet på andre nettsider: Velg hva som skal vises, se hvordan det blir, og kopier koden.',
  fields: {
    title: { label: 'Navn', description: 'Så dere finner den igjen, for eksempel «Plakaten på forsiden». Bare dere ser navnet.' },
    element: { label: 'Hva skal vises?', description: '' },
    story: { label: 'Historie', description: 'Du kan velge blant de historiene som er publisert for alle.' },
    kind: { label: 'Type historie', description: 'Velger du ingen, vises begge.' },
    point: { label: 'Punkt i plakaten', description: '' },
    area: { label: 'Satsingsområde', description: 'I skjemaet for ideer er det valgt på forhånd.' },
    status: { label: 'Framdrift', description: '' },
    limit: { label: 'Hvor mange om gangen', description: 'Leseren kan hente fram flere.' },
    locale: { label: 'Språk', description: '' },
    theme: {
      label: 'Farger',
      description:
        'Er bakgrunnen mørk der koden skal stå, velg Mørk. En iframe ser ikke hvordan nettsiden er: Den blir lys hvis du ikke velger Mørk.',
    },
    accent: { label: 'Hovedfarge', description: 'Fargen på lenker og overskrifter. Velger du ingen, er den skoggrønn.' },
    headingLevel: {
      label: 'Overskriftsnivå',
      description: '2 passer nesten alltid. Velg 3 når koden står under en overskrift på nivå 2.',
    },
  },
  options: {
    element: {
      plakat: 'Innovasjonsplakaten',
      point: 'Ett punkt i plakaten',
      stories: 'Historier',
      story: 'Én historie',
      areas: 'Satsingsområdene',
      tiltak: 'Tiltakene',
      matrix: 'Tabellen over satsingsområder og punkter',
      strategy: 'Strategien i korte trekk',
      idea: 'Skjemaet for ideer',
    },
    locale: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    theme: { page: 'Som på nettsiden', light: 'Lys', dark: 'Mørk' },
  },
  validation: {
    point: 'Velg punktet som skal vises.',
    wholeNumber: ({ min, max }: Range) => `Skriv et helt tall fra ${min} til ${max}.`,
    colour: 'Skriv fargen som # og seks tegn, for eksempel #1b4d38.',
    tooLight: 'Fargen er for lys til å leses på lys bakgrunn. Velg en mørkere.',
    tooDark: 'Fargen er for mørk til å leses på mørk bakgrunn. Velg en lysere.',
  },
  colourPicker: 'Velg hovedfarge',
  preview: {
    heading: 'Slik blir det',
    width: 'Bredde',
    devices: { desktop: 'PC', phone: 'Mobil' },
    background: 'Bakgrunn på nettsiden',
    backgrounds: { light: 'Lys', dark: 'Mørk' },
    frame: 'Forhåndsvisning',
    nothingSent: 'Dette er en forhåndsvisning. Ingenting ble sendt.',
  },
  missing: {
    point: 'Velg et punkt, så vises det her.',
    story: 'Velg en historie, så vises den her.',
    other: 'Noe i skjemaet mangler. Velg det, så vises resultatet her.',
    gone: 'Vi finner ikke det du har valgt. Velg noe annet, eller last siden på nytt.',
    asking: 'Henter …',
  },
  copying: {
    heading: 'Kopier og lim inn',
    ways: {
      script: { label: 'Kode', explanation: 'Passer best. Retter seg etter nettsiden og viser alltid det siste.' },
      iframe: { label: 'Iframe', explanation: 'Når nettstedet ikke tar imot koden.' },
      link: { label: 'Lenke', explanation: 'Når nettstedet verken tar imot kode eller iframe, og i e-post.' },
    },
    how: 'Lim inn der innholdet skal stå, i et felt for HTML eller «innebygd kode».',
    code: 'Det som limes inn',
    copy: 'Kopier',
    copied: 'Kopiert',
    byHand: 'Teksten er merket. Kopier den med Ctrl + C (⌘ + C på Mac).',
    onlyHere:
      'Koden peker på denne maskinen, så den virker ikke andre steder. Den som drifter viigran, må sette PUBLIC_URL først.',
  },
  policy: {
    heading: 'Vises det ikke?',
    explanation:
      'Da har nettstedet trolig strenge sikkerhetsregler (Content-Security-Policy). Be den som drifter nettstedet, legge til disse linjene:',
    lines: 'Linjer til Content-Security-Policy',
    trustedTypes: 'Står det require-trusted-types-for ’script’ i reglene, trengs også denne:',
    trustedTypesLines: 'Linje for Trusted Types',
  },
}

export type Words = typeof nb
