import { createHash } from 'node:crypto'

import type { EmbedName } from '../../../widgets/contract/index.js'
import { styleOf } from '../../../widgets/server/index.js'
import { readableOn } from './accent.js'
import { embedRoot } from './request.js'

/** The element's style, and where it is as a file: under a name that changes with it. */
export function styleFile(name: EmbedName): { readonly text: string; readonly digest: string; readonly path: string } {
  const text = styleOf(name)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { text, digest, path: `${embedRoot}/style/${name}-${digest}.css` }
}

/** The page around an element in an iframe. It loads no fonts: they would come late and move what is being read. */
const page = `:root{--gran-font-statement:Georgia,"Times New Roman",serif;background:light-dark(#fbf8f2,#141a17);color:light-dark(#1d2420,#eef2ec);font-family:system-ui,-apple-system,"Segoe UI",sans-serif;line-height:1.5}body{margin:0;padding:clamp(.6rem,3vw,1.25rem)}a{color:light-dark(#1b4d38,#9fd3b5)}h1{margin:0 0 1rem;font:600 1.5rem/1.2 var(--gran-font-statement)}@media print{:root{background:none}}`

type Look = Readonly<Record<string, string>>

/** Colours that a page takes from its address, as declarations. */
const declarations = ({ theme, accent }: Look): string =>
  [
    theme && `color-scheme:${theme};`,
    accent && `--gran-accent:light-dark(${readableOn('light', accent)},${readableOn('dark', accent)});`,
  ]
    .filter(Boolean)
    .join('')

/** The style of the page in an iframe, which its element inherits from. */
export const pageStyle = (look: Look): string =>
  `${look.theme ? '' : ':root{color-scheme:light dark}'}:root{${declarations(look)}}${page}`

/** A style that a policy may name: `'sha256-…'`. */
export const styleSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
