import { drawRings } from '../../../../widgets/rings/index.js'

const colours = {
  day: { sky: '#dbe5dc', trunk: '#cbd8cd', wood: '#f3e9d6', ring: '#a8814f' },
  spruce: { sky: '#1b4d38', trunk: '#23573f', wood: '#efe3cd', ring: '#a8814f' },
  dusk: { sky: '#18201c', trunk: '#222c26', wood: '#3a3122', ring: '#c79a5f' },
} as const
type Colours = (typeof colours)[keyof typeof colours]

const size = { width: 1800, height: 1200 } as const

export type PictureName = 'slice' | 'table' | 'trunks'

export const illustrations: Readonly<Record<PictureName, { readonly alt: string; readonly drawing: string }>> = {
  slice: {
    alt: 'Tegning: en stor stammeskive med mange årringer',
    drawing: picture(colours.day, [log(colours.day, { x: 1060, y: 610, across: 1560, number: 8, rings: 24 })]),
  },
  table: {
    alt: 'Tegning: fem stammeskiver i ulike størrelser, tett sammen som rundt et bord',
    drawing: picture(colours.spruce, [
      log(colours.spruce, { x: 560, y: 470, across: 620, number: 3, rings: 9 }),
      log(colours.spruce, { x: 1130, y: 380, across: 460, number: 5, rings: 5 }),
      log(colours.spruce, { x: 1010, y: 860, across: 500, number: 7, rings: 7 }),
      log(colours.spruce, { x: 1480, y: 720, across: 380, number: 9, rings: 4 }),
      log(colours.spruce, { x: 360, y: 950, across: 300, number: 2, rings: 3 }),
    ]),
  },
  trunks: {
    alt: 'Tegning: stammer i skumringen, og én lys stammeskive mellom dem',
    drawing: picture(colours.dusk, [
      ...[90, 330, 520, 840, 1210, 1500, 1690].map((x, index) => trunk(colours.dusk, x, 46 + ((index * 37) % 60))),
      log(colours.dusk, { x: 1050, y: 640, across: 520, number: 4, rings: 10 }),
    ]),
  },
}

function picture({ sky }: Colours, things: readonly string[]): string {
  const { width, height } = size
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${sky}"/>${things.join('')}</svg>`
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

function trunk({ trunk: bark, ring }: Colours, x: number, width: number): string {
  return `<path d="M${x} 0C${x + 8} 400 ${x - 10} 800 ${x - 4} 1200H${x + width + 6}C${x + width + 12} 800 ${x + width - 8} 400 ${x + width} 0Z" fill="${bark}" stroke="${ring}" stroke-opacity="0.25" stroke-width="2"/>`
}
