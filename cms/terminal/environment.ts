/** What the person who started viigran reads of environment variables that cannot be used. */
export const environmentWords = {
  wrong: (variable: string, how: string) => `${variable} ${how}.`,
  missing: (variable: string, why: string) => `${variable} mangler: ${why}.`,

  port: (least: number, most: number) => `må være et helt tall fra ${least} til ${most}`,
  httpAddress: 'må være en adresse som begynner med http:// eller https://',
  hostOnly: 'må være bare vert og eventuelt port, for eksempel https://viigran.example.no',
  database: 'må begynne med mongodb:// eller mongodb+srv://, eller stå tom for SQLite',
  characters: (least: number) => `må ha minst ${least} tegn`,
  role: 'må være all, cms eller public',
  proxies: 'må være adresser eller nett med komma mellom, for eksempel 10.0.0.0/8, eller loopback',
  logLevel: 'må være silent, error, warn, info eller debug',

  cmsUrl: 'med ROLE=public må den si hvor CMS-prosessen er',
  feedToken: 'når prosessene kjører hver for seg, må begge få den samme hemmelige nøkkelen',
  payloadSecret:
    'med MongoDB kan flere prosesser dele databasen, og da må de dele hemmeligheten også. ' +
    'Lag en med «openssl rand -base64 32», gi den til alle, og ta vare på den',
}
