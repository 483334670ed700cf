import type { AreaContent } from './shape.js'

/** The ten satsingsområder with their aims and their tiltak. */
export const areas: readonly AreaContent[] = [
  {
    title: 'Aktive innovasjonspolitikere',
    aim: 'Organisere den demokratiske arenaen slik at politisk engasjement kan ha ulike arbeidsformer og metoder.',
    tiltak: [
      {
        title: 'Ha fornyelse og innovasjon som tema i folkevalgtopplæringen',
        description: 'Skape mest mulig felles forståelse av hva en «innovasjonspolitiker» er.',
      },
      {
        title: 'Gjennomføre regelmessige orienteringer og politikerverksted i kommunestyret',
        description: 'Bruke alternative måter å presentere og jobbe med temaene.',
      },
      {
        title: 'Evaluere og gi tilbakemeldinger på gjennomførte prosesser og tiltak',
        description:
          'Presentere nyskapingshistorier. (Hva vi har fått til?) og sammensatte utfordringer (Hvor skal vi legge innovasjonstrykket?).',
      },
      {
        title: 'Benyttet mulighetene som ligger i etablering av ad hoc-komiteer for å jobbe med sammensatte utfordringer',
      },
      { title: 'Legge kommunestyremøter utenfor rådhuset' },
    ],
  },
  {
    title: 'Utvikling og kompetansebygging',
    aim: 'Forankre en strategisk utviklingsfunksjon på rådmannsnivå hvor ressurser fra ulike deler av organisasjonen samordnes.',
    tiltak: [
      {
        title: 'Utarbeide og rullere en handlingsplan for helhetlig satsing på styring, fornyelse og innovasjon',
        description: 'Kontinuerlig utvikling av metoder og verktøy.',
      },
      {
        title: 'Samordne informasjon, kommunikasjon, omdømmebygging, prosessveiledning, opplæring og lederstøtte',
        description: 'Legge til rette for at kompetanse brukes på tvers. Gjennomføre intern opplæring.',
      },
      {
        title: 'Gi ledere og medarbeidere mulighet til opplæring som bidrar til bred innovasjons-kompetanse i organisasjonen',
        description: 'Sees i sammenheng med kompetansekartlegging og -plan.',
      },
      {
        title: 'Spre informasjon om barrierer og drivere for innovasjon',
        description: 'Analysere kommunens status i forhold til kultur, klima og kompetanse.',
      },
    ],
  },
  {
    title: 'Leder- og medarbeiderskap',
    aim: 'Vise tydelige forventninger til ledere og medarbeidere.',
    tiltak: [
      {
        title: 'Fokusere på «Vi i Gran» - verdier og prinsipper for alle medarbeidere og ledere',
        description: 'Kontinuerlig informasjon og opplæring.',
      },
      {
        title:
          'Bruke lederavtaler til å synliggjøre ledernes ansvar for å tilrettelegge, styre og følge opp innovasjonsprosesser',
        description: 'Etablere årshjul for lederoppfølging.',
      },
      { title: 'Rådmannsprat med medarbeidere og rådmannsbesøk på tjenestestedene' },
      { title: 'Systematisk samarbeid med ansattes organisasjoner' },
    ],
  },
  {
    title: 'Samskaping og involvering',
    aim: 'Benytte de mulighetene som ligger i samarbeid og medvirkning internt og eksternt.',
    tiltak: [
      {
        title: 'Invitere brukere som har erfaring med de ulike tjenestene inn i prosesser',
        description:
          'Gjennomføre aktiviteter hvor brukerne får dele sine erfaringer med de som leverer og utvikler tjenestene, f.eks fokusgrupper, brukerintervjuer, casediskusjoner osv.',
      },
      {
        title: 'Legge til rette for at hver enkelt bruker har mest mulig reell påvirkning på hvordan tjenesten utformes',
      },
      {
        title: 'Ta i bruk varierte metoder og virkemidler for å involvere innbyggere',
        description:
          'Rigge arenaer for innbyggermedvirkning hvor administrasjon, politikere og innbygger deltar på likefot. Her kan gjerne uformelle og utradisjonelle metoder tas i bruk, f.eks temakvelder på biblioteket, stands på arrangementer eller i butikker.',
      },
      {
        title:
          'Ta initiativ til samarbeid med frivillighet, næringsliv og akademia for å dele og lære, bygge nettverk og skaffe samarbeidspartnere',
        description:
          'Tilby kommunen som en arena for testing av nye måter å yte tjenester på. Tilrettelegge for forskning og evaluering.',
      },
    ],
  },
  {
    title: 'Faktabasert kvalitetsutvikling',
    aim: 'Bruke tilgjengelig informasjon til å finne forbedringsområder og -tiltak.',
    tiltak: [
      {
        title:
          'Oppfølging og analyse av informasjon som blir innhentet, f.eks medarbeiderundersøkelse, 10-faktor, KOSTRA-tall, brukerundersøkelser, kommunebarometeret, demokratiundersøkelsen, regnskapstall og informasjon i fagsystemer',
      },
      {
        title: 'Bruke avviksmeldinger i kvalitetssystemet til å følge opp forbedringsområder',
        description: 'Avdekke mønstre og gjentakende problemer. Bruke dette til å finne nye måter å gjøre ting på.',
      },
    ],
  },
  {
    title: 'Fysiske innovasjonsarenaer',
    aim: 'Tilrettelegge fysiske lokaler som stimulerer til nytenkning.',
    tiltak: [
      { title: 'Kreativt verksted', description: 'Litt mer enn et vanlig møterom, innredet for kreativt arbeid.' },
      {
        title: 'Visningsrom',
        description: 'Laboratorium for demo og test av teknologiske løsninger, opplæring i installasjon og bruk av utstyr.',
      },
    ],
  },
  {
    title: 'Digitalt førstevalg',
    aim: 'Satse på digitale løsninger der det er mulig i tjenesteutviklingen.',
    tiltak: [
      {
        title: 'Gjennom IKT-strategi utnytte digitale muligheter innenfor alle tjenesteområder og støttefunksjoner',
        description: 'Bygge på eksisterende IKT-løsninger og implementere nye.',
      },
      { title: 'Kommunisere og informere digitalt', description: 'Legge til rette for mest mulig selvbetjening.' },
      { title: 'Følge prinsipper for innovative anskaffelser' },
    ],
  },
  {
    title: 'Økonomiske virkemidler',
    aim: 'Bruke økonomiske virkemidler for å stimulere til nytenkning.',
    tiltak: [
      {
        title: 'Sette av ressurser til tverrfaglige tiltak som skaper effekt i form av nye måter å yte tjenester på',
        description: 'Særlig vekt på implementering og varig drift av gode tiltak.',
      },
      { title: 'Forsterke tiltak som gir økonomisk gevinst' },
      {
        title: 'Søke eksterne kilder om midler til fornyelsesprosesser',
        description: 'Bruke tilførte midler til å finansiere innovasjonsprosesser.',
      },
    ],
  },
  {
    title: 'Ekstern vurdering',
    aim: 'Få innovasjonsfaglig vurdering av kommunens helhetlige arbeid. Forklare hva vi gjør og hvorfor.',
    tiltak: [
      {
        title: 'Søke om KMDs innovasjonspris hvert år',
        description: 'I seg selv viktig for å evaluere hva vi får ut av arbeidet. Bruke tilbakemeldinger til å justere kursen.',
      },
      { title: 'Få eksterne kompetansemiljøer til å vurdere kommunens innovasjonskompetanse og -kapasitet' },
    ],
  },
  {
    title: 'Synlige anerkjennelser',
    aim: 'Innføre systematisk anerkjennelse av grupper og medarbeidere.',
    tiltak: [
      { title: 'Oppmerksomhet til ildsjeler som bringer kommunen i riktig retning' },
      { title: 'Gode holdninger og handlinger synliggjøres internt og eksternt' },
      { title: 'Bruke sosiale medier aktivt for å spre gode historier' },
    ],
  },
]
