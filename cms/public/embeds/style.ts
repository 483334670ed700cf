import { createHash } from 'node:crypto'

import type { EmbedName } from '../../../widgets/contract/index.js'
import { paperStyle, styleOf } from '../../../widgets/server/index.js'
import { readableOn } from '../../snippets/colours.js'
import { embedRoot } from './address.js'

/** A style as text for a `<style>`, and where it is as a file: under a name that changes with it. */
export interface Style {
  readonly text: string
  readonly digest: string
  readonly path: string
}

/** The style of an element. */
export const elementStyle = (name: EmbedName): Style => styleNamed(name, styleOf(name), '')

/** What `<gran-content>` lays around a fragment that has colours of its own. @param accent `#rrggbb` */
export const paperStyleWith = (accent: string | undefined): Style =>
  styleNamed('content', accent ? `${paperStyle}:host{${accentOf(accent)}}` : paperStyle, accent ? accent.replace('#', '-') : '')

function styleNamed(name: string, text: string, ending: string): Style {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { text, digest, path: `${embedRoot}/style/${name}-${digest}${ending}.css` }
}

/** An accent that everybody can read, on light paper and on dark, as CSS. @param accent `#rrggbb` */
export const readable = (accent: string): string => `light-dark(${readableOn('light', accent)},${readableOn('dark', accent)})`

const accentOf = (accent: string): string => `--gran-accent:${readable(accent)}`

/** The page around an element in an iframe. It loads no fonts: they would come late and move what is being read. */
const page = `:root{--gran-font-statement:Georgia,"Times New Roman",serif;background:light-dark(#fbf8f2,#141a17);color:light-dark(#1d2420,#eef2ec);font-family:system-ui,-apple-system,"Segoe UI",sans-serif;line-height:1.5}body{margin:0;padding:clamp(.6rem,3vw,1.25rem)}a{color:light-dark(#1b4d38,#9fd3b5)}h1{margin:0 0 1rem;font:600 1.5rem/1.2 var(--gran-font-statement)}@media print{:root{background:none}}`

/** The colours that an address asks for. */
export type Look = Readonly<Partial<Record<'theme' | 'accent', string>>>

/** The style of the page in an iframe, which its element inherits from. Light unless it was asked for dark: it cannot see what stands around it. */
export const pageStyle = ({ theme, accent }: Look): string =>
  `:root{color-scheme:${theme ?? 'light'};${accent ? accentOf(accent) : ''}}${page}`
