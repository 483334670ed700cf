import type { Embed } from '../../snippets/index.js'
import { wordsIn } from './words/index.js'

/** Tells the page around how high the content is, in px, whenever that changes. */
const tellHeight =
  "new ResizeObserver(() => parent.postMessage({ viigranHeight: document.documentElement.offsetHeight }, '*')).observe(document.documentElement)"

/** Whoever tries the form for ideas here sends none: it gets the answer from this page, as if the server refused it, and says so in plain words. */
const sendNothing = (detail: string): string => `{
const ask = window.fetch
const refuse = () => Response.json(${inScript({ detail })}, { status: 422 })
window.fetch = async (...asked) => (new Request(...asked).method === 'GET' ? ask(...asked) : refuse())
}`

/** A value as a script says it, and nothing that could end the script. */
const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Of the page around, as whoever made it may have it: it says so to nobody (`color-scheme`), so that what cannot be read there is seen here. */
const backgrounds = { light: 'background: #fff', dark: 'background: #141a17; color: #fff' } as const
export type Background = keyof typeof backgrounds
export const backgroundNames = ['light', 'dark'] as const

/**
 * A plain page of somebody else with a snippet in it, for the `srcdoc` of a sandboxed frame. Links open beside the admin.
 * @param markup the snippet, as it is pasted
 */
export const previewDocument = (markup: string, { locale }: Embed, background: Background): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<style>
html { color-scheme: light; ${backgrounds[background]} }
body { margin: 0; padding: 1.25rem; font: 1rem/1.5 system-ui, sans-serif }
</style>
<script>${sendNothing(wordsIn(locale).preview.nothingSent)}</script>
<body>
${markup}
<script>${tellHeight}</script>
</body>
</html>`

/** What the frame tells of its height, in px; undefined for what is none of it. */
export function heightFrom(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('viigranHeight' in data)) return undefined
  return typeof data.viigranHeight === 'number' ? data.viigranHeight : undefined
}
