type Rgb = readonly [red: number, green: number, blue: number]

/** What an accent must be told from, as the elements paint it (widgets/core/style/base.ts). */
const papers = { light: '#fbf8f2', dark: '#141a17' } as const
/** Contrast of text, WCAG 2.1 AA, 1.4.3. */
const readable = 4.5

/** Red, green and blue from 0 to 255. @param hex with three or six digits, with or without `#` */
function rgbOf(hex: string): Rgb {
  const digits = hex.replace('#', '')
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const at = (from: number) => parseInt(whole.slice(from, from + 2), 16)
  return [at(0), at(2), at(4)]
}

const hexOf = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance (WCAG 2.1). */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour nearest to an accent that can be read on a paper: darker on the light one, lighter on the dark one. As `#rrggbb`. */
export function readableOn(theme: keyof typeof papers, accent: string): string {
  const from = rgbOf(accent)
  const end = theme === 'light' ? 0 : 255
  const mixed = (share: number): string => {
    const [red, green, blue] = from
    const toward = (part: number) => part + (end - part) * share
    return hexOf([toward(red), toward(green), toward(blue)])
  }
  let step = 0
  while (step < 20 && contrast(mixed(step / 20), papers[theme]) < readable) step += 1
  return mixed(step / 20)
}
