import { embeddedOn } from '../embeds/canonical.js'
import { html, type Html } from '../pages/html/index.js'
import { readPage } from '../pages/request.js'
import { oembedPath } from './request.js'

/**
 * Links in the head of a page of ours that tell programs how to show it elsewhere (oembed.com, 4).
 * @param path the page's own
 * @returns null where there is nothing of it to embed, and where nobody has said our own address, which must be absolute here
 */
export function discovery(path: string, title: string, publicUrl: URL | undefined): Html | null {
  const page = readPage(path)
  if (publicUrl === undefined || (page.kind !== 'page' && page.kind !== 'idea-form')) return null
  const isTiltak = page.kind === 'page' && page.page === 'tiltak'
  if (!isTiltak && embeddedOn(page) === null) return null
  const address = (format: string) => {
    const query = new URLSearchParams({ url: new URL(path, publicUrl).href, format })
    return new URL(`${oembedPath}?${query.toString()}`, publicUrl).href
  }
  return html`<link rel="alternate" type="application/json+oembed" href="${address('json')}" title="${title}" />
    <link rel="alternate" type="text/xml+oembed" href="${address('xml')}" title="${title}" />`
}
