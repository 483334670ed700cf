/** What the person who started viigran reads. Each function returns whole lines. */
export const words = {
  starting: () => 'viigran starter …',
  publicOpen: (address: string) => `Leserne får svar på ${address} nå. Redigeringen starter …`,
  ready: (at: { front: string; admin: string; demo: string; data: string; database: string }) =>
    [
      '',
      '  viigran er klar.',
      '',
      `  Forside       ${at.front}`,
      `  Redigering    ${at.admin}`,
      `  Demoside      ${at.demo}`,
      `  Data          ${at.data}`,
      `  Database      ${at.database}`,
      '',
      '  Stopp med Ctrl+C.',
      '',
    ].join('\n'),
  publicReady: (address: string, cms: string) => `Leserne får svar på ${address}. Innholdet hentes fra ${cms}.`,
  cmsReady: (address: string) => `Redigeringen er klar: ${address}`,
  cmsBack: () => 'Redigeringen er klar igjen.',
  cmsEnded: (how: { code: number | null; signal: string | null }, wait: number) =>
    `Redigeringen stoppet uventet (${reason(how)}). ` + `Leserne merker det ikke. Den startes igjen om ${seconds(wait)}.`,
  publicBack: () => 'Leserne får svar igjen.',
  publicEnded: (how: { code: number | null; signal: string | null }, wait: number) =>
    `Det som svarer leserne, stoppet uventet (${reason(how)}). Det startes igjen om ${seconds(wait)}.`,
  migrating: () => 'Databasen gjøres klar (migreringer) …',
  migrated: (names: readonly string[]) =>
    `Databasen er klar: ${names.length === 1 ? '1 migrering' : `${names.length} migreringer`} er kjørt.`,
  republished: () => 'Det publiserte stemte ikke med dokumentene og er bygd opp på nytt.',
  republishedCounts: ({ visible, published, withdrawn }: { visible: number; published: number; withdrawn: number }) =>
    `Leserne kan se ${visible} dokumenter. ${published} er skrevet på nytt, ${withdrawn} er trukket tilbake.`,
  noReplicaSet: () =>
    [
      '',
      '  ADVARSEL: MongoDB kjører uten replikasett.',
      '',
      '  - Uten transaksjoner kan et krasj midt i en publisering la leserne henge etter. Da hjelper «npm run republish».',
      '  - Endringer oppdages ved å spørre jevnlig, ikke med en gang.',
      '  - Flere CMS-prosesser mot samme database kan skrive over hverandre.',
      '',
      '  Én node er nok: start mongod med --replSet rs0 og kjør rs.initiate() én gang.',
      '',
    ].join('\n'),
  databaseAway: (why: string) => `Får ikke kontakt med databasen: ${why}`,
  cmsFailed: (why: string) => `Redigeringen kunne ikke starte: ${why}`,
  stopping: () => 'Stopper: gjør ferdig det som er i gang …',
  publicCut: () => 'Det som svarer leserne, ble ikke ferdig i tide og er avbrutt.',
  cmsCut: () => 'Redigeringen ble ikke ferdig i tide og er avbrutt.',
  stopped: () => 'Stoppet.',
  stoppedLate: () => 'Stoppet før alt var ferdig: Noe tok for lang tid.',
  cannotStart: (why: string) => `viigran kan ikke starte:\n\n${indent(why)}\n`,
  portInUse: (host: string, port: number) =>
    `Port ${port} på ${host} er i bruk av et annet program. Stopp det, eller velg en annen port: PORT=${port + 1} npm start`,
  metricsPortInUse: (port = NaN) =>
    `Port ${port} for måltallene er i bruk av et annet program. Stopp det, eller velg en annen: METRICS_PORT=${port + 1}`,
  portNotAllowed: (port: number) =>
    `Brukeren som kjører viigran, har ikke lov til å åpne port ${port}. Velg en port over 1023 med PORT.`,
  hostUnknown: (host: string) =>
    `HOST=${host} er ingen adresse på denne maskinen. Bruk 127.0.0.1 (bare denne maskinen) eller 0.0.0.0 (alle).`,
  listenFailed: (why: string) => `Kan ikke åpne porten: ${why}`,
  unexpected: (why: string) => `Noe uventet skjedde: ${why}`,
}

const reason = ({ code, signal }: { code: number | null; signal: string | null }): string =>
  signal === null ? `kode ${code}, årsaken står over` : `drept av ${signal}`

function seconds(milliseconds: number): string {
  const number = (milliseconds / 1_000).toLocaleString('nb')
  return `${number} ${number === '1' ? 'sekund' : 'sekunder'}`
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
