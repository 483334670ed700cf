/** What the person who makes an administrator reads. */
export const words = {
  usage: [
    'Slik lager du en administrator:',
    '',
    '  npm run create-admin                                   spør om det som trengs',
    '  npm run create-admin -- --email ola@example.no         leser passordet fra tastaturet, eller fra standard inn',
    '  npm run create-admin -- --email … --password …         uten spørsmål (passordet synes for andre på maskinen)',
  ].join('\n'),
  askEmail: 'E-postadresse: ',
  askPassword: (least: number) => `Passord (minst ${least} tegn, vises ikke): `,
  askAgain: 'Passordet en gang til: ',
  notAnEmail: (given: string) => `«${given}» er ingen e-postadresse.`,
  tooShort: (least: number) => `Passordet må ha minst ${least} tegn.`,
  notEqual: 'De to passordene er ikke like. Prøv igjen.',
  taken: (email: string) =>
    `Det finnes allerede en bruker med adressen ${email}. Velg en annen; hun kan gi den første nytt passord på /admin.`,
  made: (email: string) => `Administratoren ${email} er laget. Logg inn på /admin.`,
  failed: (why: string) => `Det gikk ikke: ${why}`,
}
