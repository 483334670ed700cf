import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from '../../../project-root.js'
import { makeReady } from '../../ready/answer.js'
import { createOwnFiles, type OwnFiles } from '../../ready/files.js'
import { fonts } from './fonts.js'

/** Where the files that our own pages need are served. Plain data. */
export interface Assets {
  readonly stylesheet: string
  readonly favicon: string
  readonly preloadedFonts: readonly string[]
}

/** In this order they become one style sheet. */
const sheets = [
  'tokens',
  'base',
  'frame',
  'poster',
  'pieces',
  'chapters',
  'stories',
  'strategy',
  'home',
  'form',
  'media',
] as const

/** Reads all files once, at start. */
export function loadAssets(): { assets: Assets; answers: OwnFiles['answers'] } {
  const files = createOwnFiles('/assets')
  const fontPaths = fonts().map(({ name, bytes, preload }) => ({ name, preload, path: files.add(name, bytes) }))
  const style = sheets.map((sheet) => read(`style/${sheet}.css`)).join('\n')
  const withFonts = fontPaths.reduce((css, { name, path }) => css.replaceAll(`url('${name}')`, `url('${path}')`), style)
  const icon = read('assets/favicon.svg')
  const assets = {
    stylesheet: files.add('pages.css', Buffer.from(withFonts)),
    favicon: files.add('favicon.svg', Buffer.from(icon)),
    preloadedFonts: fontPaths.filter(({ preload }) => preload).map(({ path }) => path),
  }
  // Where browsers look for it on their own.
  const wellKnown = makeReady({ body: icon, type: 'image/svg+xml', cacheControl: 'public, max-age=86400' })
  return { assets, answers: new Map([...files.answers, ['/favicon.ico', wellKnown], ['/favicon.svg', wellKnown]]) }
}

/** The compiler copies no style sheets, so they are read from the sources, where they always are. */
function read(path: string): string {
  return readFileSync(join(projectRoot, 'cms', 'public', 'pages', path), 'utf8')
}
