import { drawRings } from '../../../../widgets/rings/index.js'

const colours = {
  day: { paper: '#fbf8f2', ground: '#efe3cd', wood: '#efe3cd', ring: '#a8814f', spruce: '#1b4d38' },
  dusk: { paper: '#141a17', ground: '#1d2420', wood: '#3a3122', ring: '#c79a5f', spruce: '#9fd3b5' },
} as const
type Colours = (typeof colours)['day' | 'dusk']

const size = { width: 1800, height: 1200 } as const

export type PictureName = 'slice' | 'table' | 'trunks'

export const illustrations: Readonly<Record<PictureName, { readonly alt: string; readonly drawing: string }>> = {
  slice: {
    alt: 'Illustrasjon: en stor stammeskive med mange årringer',
    drawing: picture(colours.day, [log(colours.day, { x: 1180, y: 560, across: 1500, number: 8, rings: 22 })]),
  },
  table: {
    alt: 'Illustrasjon: fem stammeskiver i ulike størrelser, tett sammen som rundt et bord',
    drawing: picture(colours.day, [
      log(colours.day, { x: 560, y: 470, across: 620, number: 3, rings: 9 }),
      log(colours.day, { x: 1130, y: 380, across: 460, number: 5, rings: 5 }),
      log(colours.day, { x: 1010, y: 860, across: 500, number: 7, rings: 7 }),
      log(colours.day, { x: 1480, y: 720, across: 380, number: 9, rings: 4 }),
      log(colours.day, { x: 360, y: 950, across: 300, number: 2, rings: 3 }),
    ]),
  },
  trunks: {
    alt: 'Illustrasjon: stammer i skumringen, og én lys stammeskive mellom dem',
    drawing: picture(colours.dusk, [
      ...[90, 330, 520, 840, 1210, 1500, 1690].map((x, index) => trunk(colours.dusk, x, 46 + ((index * 37) % 60))),
      log(colours.dusk, { x: 1050, y: 640, across: 520, number: 4, rings: 10 }),
    ]),
  },
}

function picture({ paper }: Colours, things: readonly string[]): string {
  const { width, height } = size
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paper}"/>${things.join('')}</svg>`
}

interface Log {
  readonly x: number
  readonly y: number
  readonly across: number
  readonly number: number
  readonly rings: number
}

function log({ wood, ring }: Colours, { x, y, across, number, rings }: Log): string {
  const drawn = drawRings({ number, rings, pith: 3, most: 40 })
  if (drawn.state === 'empty') return ''
  const scale = across / 100
  const older = drawn.rings.map(
    (path) => `<path d="${path}" fill="none" stroke="${ring}" stroke-width="${0.45 * drawn.width.ring}"/>`,
  )
  return `<g transform="translate(${x - across / 2} ${y - across / 2}) scale(${scale})"><path d="${drawn.outline}" fill="${wood}" stroke="${ring}" stroke-width="0.9"/>${older.join('')}</g>`
}

function trunk({ ground, ring }: Colours, x: number, width: number): string {
  return `<path d="M${x} 0C${x + 8} 400 ${x - 10} 800 ${x - 4} 1200H${x + width + 6}C${x + width + 12} 800 ${x + width - 8} 400 ${x + width} 0Z" fill="${ground}" stroke="${ring}" stroke-opacity="0.25" stroke-width="2"/>`
}
