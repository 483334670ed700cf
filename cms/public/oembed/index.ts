import { isLoopbackHostname } from '../../first-user/loopback.js'
import { embedPath, pageOf, type Embedded } from '../../snippets/embedded.js'
import type { EmbedName } from '../../../widgets/contract/index.js'
import type { Answers } from '../answers/facade.js'
import { embeddedOn, titleOf } from '../embeds/canonical.js'
import { html } from '../pages/html/index.js'
import { siteOf } from '../pages/page/site.js'
import { voiceOf, type Voice } from '../pages/page/view.js'
import { openToAll, type Draft } from '../ready/answer.js'
import { whilePublished } from '../ready/lifetimes.js'
import type { OembedQuestion } from './request.js'
import { asXml } from './xml.js'

export interface OembedContext {
  readonly read: Answers
  readonly publicUrl: URL | undefined
}

/** Seconds that a consumer may keep what we say of a page: no longer than a cache may go on by itself (ready/lifetimes.ts), since it may be withdrawn. */
const cacheAge = 300

/** Pixels where the consumer names no limit. The content has more or less; the page in the iframe scrolls, or tells its height (widgets/frame). */
const usual: Readonly<Record<EmbedName, { readonly width: number; readonly height: number }>> = {
  plakat: { width: 800, height: 900 },
  point: { width: 800, height: 600 },
  stories: { width: 800, height: 900 },
  story: { width: 800, height: 900 },
  strategy: { width: 800, height: 800 },
  areas: { width: 800, height: 900 },
  tiltak: { width: 800, height: 900 },
  matrix: { width: 800, height: 800 },
  idea: { width: 800, height: 1100 },
}

/** How to show a page of ours elsewhere (oEmbed 1.0). @returns null where there is no such page, or nothing of it to embed */
export function composeOembed({ page, origin, asked }: OembedQuestion, { read, publicUrl }: OembedContext): Draft | null {
  if (!isOurs(origin, publicUrl)) return null
  const voice = voiceOf(page.locale)
  const { municipality } = siteOf(read, page.locale)
  const provider = { version: '1.0', provider_name: municipality, provider_url: `${origin}/`, cache_age: cacheAge }
  const answer =
    page.kind === 'page' && page.page === 'tiltak'
      ? linked(page.name, voice, read)
      : rich(embeddedOn(page), { asked, origin }, voice, read)
  if (answer === null) return null
  const all = { ...provider, ...answer }
  return {
    body: asked.format === 'xml' ? asXml(all) : JSON.stringify(all),
    type: asked.format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
    cacheControl: whilePublished,
    fields: openToAll,
  }
}

/** Addresses of ours begin with PUBLIC_URL. Where nobody has said it, those of this machine are ours. */
const isOurs = (origin: string, publicUrl: URL | undefined): boolean =>
  publicUrl ? origin === publicUrl.origin : isLoopbackHostname(new URL(origin).hostname)

/** There is no element for one tiltak, but its page has a title to link by. */
function linked(slug: string, { locale }: Voice, read: Answers): Record<string, string> | null {
  const tiltak = read.tiltak(slug, locale)
  return tiltak && { type: 'link', title: tiltak.title.text }
}

type Place = Pick<OembedQuestion, 'asked' | 'origin'>

function rich(
  embedded: Embedded | null,
  { asked, origin }: Place,
  voice: Voice,
  read: Answers,
): Record<string, string | number> | null {
  if (embedded === null || !isThere(embedded, voice, read)) return null
  const title = titleOf(embedded, voice, read)
  const { width, height } = usual[embedded.name]
  const size = { width: Math.min(width, asked.maxwidth ?? width), height: Math.min(height, asked.maxheight ?? height) }
  const src = origin + embedPath(embedded, voice.locale)
  const page = origin + pageOf(embedded, voice.paths)
  // WordPress (wp_filter_oembed_result) listens for the height, and follows links, only where a link in a <blockquote> stands first, and shows it
  // where the frame cannot be shown. It leaves out the script, which tells others the height.
  const shown = html`<blockquote><a href="${page}">${title}</a></blockquote>
    <iframe src="${src}" title="${title}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>
    <script src="${origin}/widgets/v1/frame.js" async></script>`
  return { type: 'rich', title, ...size, html: shown.toString() }
}

/** Whether the page that was asked about is one of ours now: unknown, unpublished and withdrawn alike are not. */
function isThere({ name, item, told }: Embedded, { locale }: Voice, read: Answers): boolean {
  switch (name) {
    case 'plakat':
      return read.plakat(locale) !== null
    case 'point':
      return read.point(Number(item), locale) !== null
    case 'story':
      return read.story(item, locale) !== null
    case 'tiltak':
      return told.area !== undefined && read.area(told.area, locale) !== null
    case 'strategy':
      return read.strategy(locale) !== null
    case 'stories':
    case 'areas':
    case 'matrix':
    case 'idea':
      return true
  }
}
