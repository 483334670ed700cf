/** What the person who started viigran reads of a data directory that cannot be used. */
export const words = {
  inUse: (directory: string) =>
    `Datakatalogen ${directory} er i bruk av en annen viigran. Stopp den først, eller velg en annen katalog med DATA_DIR.`,
  notWritable: (directory: string, why: string) =>
    `Kan ikke skrive til datakatalogen ${directory}: ${why}\nVelg en annen katalog med DATA_DIR.`,
  notAllowed: 'brukeren som kjører viigran, har ikke lov.',
  readOnly: 'filsystemet kan bare leses.',
  full: 'disken er full.',
  fileInTheWay: 'det ligger en fil der katalogen skulle vært.',
  damagedSecret: (file: string) => `Filen ${file} er skadet. Slett den, så lages en ny (alle må logge inn på nytt).`,
}
