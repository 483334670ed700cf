/** What the person at the terminal reads. */
export const words = {
  usage: [
    'Slik fyller du inn innhold:',
    '',
    '  npm run seed                        strategien, der den ikke er fylt inn før',
    '  npm run seed -- --samples           også eksempelhistorier, merket «Eksempel»',
    '  npm run seed -- --remove-samples    tar eksempelhistoriene bort igjen',
  ].join('\n'),
  unknown: (given: string) => `Jeg forstår ikke «${given}».`,
  both: 'Velg enten --samples eller --remove-samples.',
  sown: (count: number) => `Strategien er fylt inn: ${count} dokumenter.`,
  sownBefore: 'Strategien er fylt inn fra før. Ingenting er endret.',
  added: (count: number) =>
    `${count} eksempler er lagt til (historier, tiltak og bilder). Ta dem bort med: npm run seed -- --remove-samples`,
  addedBefore: 'Eksemplene er der fra før. Ingenting er endret.',
  removed: (count: number) => `${count} eksempler er tatt bort.`,
  removedBefore: 'Det var ingen eksempler å ta bort.',
  failed: (why: string) => `Det gikk ikke: ${why}`,
}
