/** Whether the element stands on light paper or on dark. */
export type Theme = 'light' | 'dark'

/** What an element's accent colour is read on in each theme: paper and wood (widgets/core/style/base.ts). */
const behind: Readonly<Record<Theme, readonly string[]>> = { light: ['#fbf8f2', '#efe3cd'], dark: ['#141a17', '#3a3122'] }

/** WCAG 2.1, 1.4.3: contrast of text. */
const least = 4.5

/** Whether everybody can read text of this colour (`#rrggbb`) where an element of this theme has it. */
export const isReadable = (colour: string, theme: Theme): boolean =>
  behind[theme].every((paper) => contrast(colour, paper) >= least)

/** WCAG 2.1, «contrast ratio», of two colours written `#rrggbb`: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.1, «relative luminance»: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const part = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}
