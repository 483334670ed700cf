import { createHash } from 'node:crypto'

import type { Language } from '../../language.js'
import { words } from './words.js'

const style = `
:root { color-scheme: light dark; --paper: #fbf8f2; --ink: #1d2420; --accent: #1b4d38; --muted: #566259; --ring: #a8814f; --wood: #efe3cd }
@media (prefers-color-scheme: dark) {
  :root { --paper: #141a17; --ink: #eef2ec; --accent: #9fd3b5; --muted: #a9b6ad; --ring: #c79a5f; --wood: #3a3122 }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 34rem; margin: 12vh auto; padding: 2rem 1.5rem; border-top: 6px solid var(--accent) }
h1 { font: 600 2.5rem/1.2 'Source Serif 4', Georgia, serif; color: var(--accent); margin: 1.5rem 0 1rem }
svg { width: 5rem; height: 5rem; fill: var(--wood); stroke: var(--ring) }
circle + circle { fill: none }
circle { animation: grow 2.4s ease-in-out infinite alternate }
@keyframes grow { from { opacity: 0.35 } }
@media (prefers-reduced-motion: reduce) { circle { animation: none } }
p.safe { color: var(--muted) }
a { color: var(--accent) }
`

/** The policy that lets exactly this page work: its own style, nothing else. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`

/** A page that says that the admin is on its way, and loads again after `retryAfter` seconds. */
export function awayPage(language: Language, retryAfter: number): string {
  const { title, heading, explanation, safe, frontPage } = words[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${retryAfter}">
<meta name="robots" content="noindex">
<title>${title} – viigran</title>
<style>${style}</style>
</head>
<body>
<main>
<svg viewBox="0 0 100 100" aria-hidden="true" stroke-width="2"><circle cx="50" cy="50" r="47"/><circle cx="51" cy="49" r="36"/><circle cx="50" cy="50" r="25"/><circle cx="49" cy="51" r="14"/></svg>
<h1>${heading}</h1>
<p>${explanation}</p>
<p class="safe">${safe}</p>
<p><a href="/">${frontPage}</a></p>
</main>
</body>
</html>
`
}
