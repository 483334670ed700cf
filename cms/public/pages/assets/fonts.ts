import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A font file that our own pages use. Widgets load none: they take the fonts of the page that they stand in. */
interface Font {
  /** As the style sheet names it: `url("figtree-400.woff2")`. */
  readonly name: string
  readonly bytes: Buffer
  /** Whether every page needs it for what is seen first. */
  readonly preload: boolean
}

const packages = createRequire(import.meta.url)

/** The Latin subset (with æ, ø, å) from the `@fontsource` packages, OFL. */
export function fonts(): readonly Font[] {
  return [
    font('source-serif-4', 400, 'normal', true),
    font('source-serif-4', 400, 'italic', false),
    font('source-serif-4', 600, 'normal', true),
    font('figtree', 400, 'normal', true),
    font('figtree', 600, 'normal', false),
  ]
}

function font(family: string, weight: number, style: 'normal' | 'italic', preload: boolean): Font {
  const file = packages.resolve(`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`)
  return { name: `${family}-${weight}${style === 'italic' ? '-italic' : ''}.woff2`, bytes: readFileSync(file), preload }
}
