import { html } from '../pages/html/index.js'

/** What XML 1.0 can hold no form of (2.2). */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** An oEmbed answer as XML (oembed.com, 2.3.4.2). @param answer its names are names of elements */
export function asXml(answer: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(answer).map(([name, value]) => {
    const text = html`${String(value).replace(impossible, '')}`.toString()
    return `<${name}>${text}</${name}>`
  })
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`
}
