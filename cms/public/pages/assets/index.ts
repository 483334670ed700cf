import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from '../../../project-root.js'
import { createOwnFiles, type OwnFiles } from './files.js'
import { fonts } from './fonts.js'

/** Where the files that our own pages need are served. */
export interface Assets {
  readonly stylesheet: string
  readonly favicon: string
  readonly preloadedFonts: readonly string[]
  readonly files: OwnFiles
}

/** In this order they become one style sheet. */
const sheets = ['tokens', 'base', 'frame', 'poster', 'pieces', 'stories', 'strategy', 'home', 'media'] as const

/** Reads all files once, at start. */
export function loadAssets(): Assets {
  const files = createOwnFiles('/assets')
  const fontPaths = fonts().map(({ name, bytes, preload }) => ({ name, preload, path: files.add(name, bytes) }))
  const style = sheets.map((sheet) => read(`style/${sheet}.css`)).join('\n')
  const withFonts = fontPaths.reduce((css, { name, path }) => css.replaceAll(`url('${name}')`, `url('${path}')`), style)
  return {
    stylesheet: files.add('pages.css', Buffer.from(withFonts)),
    favicon: files.add('favicon.svg', Buffer.from(read('assets/favicon.svg'))),
    preloadedFonts: fontPaths.filter(({ preload }) => preload).map(({ path }) => path),
    files,
  }
}

/** The compiler copies no style sheets, so they are read from the sources, where they always are. */
function read(path: string): string {
  return readFileSync(join(projectRoot, 'cms', 'public', 'pages', path), 'utf8')
}
