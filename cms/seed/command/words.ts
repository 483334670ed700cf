/** What the person at the terminal reads. */
export const words = {
  usage: [
    'Slik fyller du inn innhold:',
    '',
    '  npm run seed                        strategien, der den ikke er fylt inn før',
    '  npm run seed -- --samples           også historier og tiltak som er merket «Oppdiktet»',
    '  npm run seed -- --remove-samples    tar det oppdiktede bort igjen, men ikke det som noen har skrevet i',
  ].join('\n'),
  unknown: (given: string) => `Jeg forstår ikke «${given}».`,
  both: 'Velg enten --samples eller --remove-samples.',
  sown: (count: number) => `Strategien er fylt inn: ${count} dokumenter.`,
  sownBefore: 'Strategien er fylt inn fra før. Ingenting er endret.',
  added: (count: number) =>
    `${count} oppdiktede dokumenter er lagt til (historier, tiltak og bilder). Ta dem bort med: npm run seed -- --remove-samples`,
  addedBefore: 'Det oppdiktede er der fra før. Ingenting er endret.',
  removed: (count: number) => `${count} oppdiktede dokumenter er tatt bort.`,
  left: (names: readonly string[]) =>
    [
      'Disse står igjen, fordi noen har skrevet i dem eller viser dem. Nå er de deres egne:',
      ...names.map((name) => `  ${name}`),
    ].join('\n'),
  removedBefore: 'Det var ikke noe oppdiktet å ta bort.',
  failed: (why: string) => `Det gikk ikke: ${why}`,
}
