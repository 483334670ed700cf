import type { PointContent } from './shape.js'

/** Innovasjonsplakaten: ten statements. */
export const points: readonly PointContent[] = [
  'Vi i Gran har positive forventninger til hverandre, heier på initiativ og lar folk slippe til.',
  'Vi i Gran har mot til å bryte mønstre, vilje til å avlære og evne til å lære nytt.',
  'Vi i Gran bruker erfaring og kunnskap til å skape ny praksis.',
  'Vi i Gran legger vekt på kommunikasjon og er villige til både å dele og låne nye tanker.',
  'Vi i Gran viser hverandre tillit og aksepterer risiko ved prøving og feiling.',
  'Vi i Gran er nysgjerrige, bruker varierte arbeidsformer og kreative metoder for å tenke nytt.',
  'Vi i Gran legger alltid vekt på brukerperspektivet og involverer innbyggerne våre.',
  'Vi i Gran ser bruk av teknologi og digitalisering som en mulighet i alle utviklingsprosesser.',
  'Vi i Gran samarbeider på tvers av faglige, organisatoriske og geografiske skillelinjer.',
  'Vi i Gran måler effekt, synliggjør resultater og tar ut gevinster.',
]
