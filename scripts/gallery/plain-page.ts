import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'

import { listening } from '../../widgets/testing/listening.js'

/** A page of nobody in particular, in the fonts of our own pages, with the element that its address asks for. */
export async function servePlainPage(): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const font = fonts[pathname]
    const [origin = '', tag = '', attributes = ''] = ['origin', 'tag', 'attributes'].map((name) => searchParams.get(name) ?? '')
    if (font) response.writeHead(200, { 'Content-Type': 'font/woff2' }).end(readFileSync(font))
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(documentOf(origin, tag, attributes))
  })
  return { address: `http://localhost:${await listening(server)}/`, server }
}

const packages = createRequire(import.meta.url)
const font = (name: string) => packages.resolve(`@fontsource/${name}.woff2`)
const fonts: Readonly<Record<string, string>> = {
  '/serif.woff2': font('source-serif-4/files/source-serif-4-latin-400-normal'),
  '/serif-bold.woff2': font('source-serif-4/files/source-serif-4-latin-600-normal'),
  '/serif-italic.woff2': font('source-serif-4/files/source-serif-4-latin-400-italic'),
  '/sans.woff2': font('figtree/files/figtree-latin-400-normal'),
  '/sans-bold.woff2': font('figtree/files/figtree-latin-600-normal'),
}

const documentOf = (origin: string, tag: string, attributes: string) => `<!doctype html>
<html lang="nb">
  <title>${tag}</title>
  <meta name="viewport" content="width=device-width">
  <style>
    @font-face { font-family: serif-4; src: url(/serif.woff2) }
    @font-face { font-family: serif-4; font-weight: 600; src: url(/serif-bold.woff2) }
    @font-face { font-family: serif-4; font-style: italic; src: url(/serif-italic.woff2) }
    @font-face { font-family: figtree; src: url(/sans.woff2) }
    @font-face { font-family: figtree; font-weight: 600; src: url(/sans-bold.woff2) }
    :root { color-scheme: light dark; background: light-dark(#fbf8f2, #141a17); font-family: figtree; --gran-font-statement: serif-4 }
    body { margin: clamp(1rem, 4vw, 3rem) }
    @media print { :root { background: #fff } }
  </style>
  <script type="module" src="${origin}/widgets/v1/embed.js"></script>
  <${tag} ${attributes}></${tag}>
</html>`
