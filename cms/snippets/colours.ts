/** Whether the element stands on light paper or on dark. */
export type Theme = 'light' | 'dark'

/** What an element's accent colour is read on in each theme: paper and wood (widgets/core/style/base.ts). */
const behind: Readonly<Record<Theme, readonly string[]>> = { light: ['#fbf8f2', '#efe3cd'], dark: ['#141a17', '#3a3122'] }

/** WCAG 2.1, 1.4.3: contrast of text. */
const least = 4.5

/** Whether everybody can read text of this colour (`#rrggbb`) where an element of this theme has it. */
export const isReadable = (colour: string, theme: Theme): boolean =>
  behind[theme].every((paper) => contrast(colour, paper) >= least)

/** The colour nearest to this one that everybody can read there: darker on light paper, lighter on dark. Both as `#rrggbb`. */
export function readableOn(theme: Theme, colour: string): string {
  const end = theme === 'light' ? 0 : 255
  const steps = Array.from({ length: 20 }, (_, step) => hexOf(partsOf(colour).map((part) => part + ((end - part) * step) / 20)))
  return steps.find((mixed) => isReadable(mixed, theme)) ?? hexOf([end, end, end])
}

/** WCAG 2.1, «contrast ratio», of two colours written `#rrggbb`: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.1, «relative luminance»: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue, each from 0 to 255. */
const partsOf = (colour: string): readonly number[] => [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))

const hexOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
