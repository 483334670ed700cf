import { locales, type Locale } from '../../../widgets/contract/index.js'
import { policyLines } from '../../snippets/index.js'
import { policy } from '../../snippets/read-policy.js'
import { html, type Html } from '../pages/html/index.js'
import type { Admin } from '../pages/page/admin.js'
import type { Source } from './embed-from.js'
import { snippets, type Snippet } from './snippets.js'
import { words as allWords, type Words } from './words/index.js'

interface DemoPage {
  readonly locale: Locale
  readonly source: Source
  readonly stylesheet: string
  readonly admin: Admin
}

/** A plain municipal web page with the whole family in it. */
export function demoPage({ locale, source, stylesheet, admin }: DemoPage): string {
  const words = allWords[locale]
  const { origin } = source
  const all = snippets(origin, locale, words)
  const [plakat, ...others] = all
  return `<!doctype html>\n${html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${words.title} – ${words.municipality}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="${stylesheet}" />
    </head>
    <body>
      <a class="skip" href="#innhold">${words.skipToContent}</a>
      ${header(locale, words)}
      <div class="page">
        <nav class="breadcrumbs" aria-label="${words.youAreHere}">
          <ol>
            ${words.way.map((step) => html`<li>${step}</li>`)}
          </ol>
        </nav>
        ${note(locale, source, words, admin)}
        <main id="innhold" tabindex="-1">
          <h1>${words.heading}</h1>
          <p class="lead">${words.lead}</p>
          <p>${words.before}</p>
          ${plakat?.markup} ${others.map(({ before, markup }) => html`<section>${before} ${markup}</section>`)}
          ${code(all, origin, words)}
        </main>
      </div>
      <footer>
        <div class="page">
          <p><strong>${words.footer.municipality}</strong></p>
          <p>${words.footer.demonstration}</p>
        </div>
      </footer>
    </body>
  </html>`.toString()}\n`
}

function header(locale: Locale, words: Words): Html {
  return html`<header>
    <div class="page">
      <p class="name">${words.municipality}</p>
      <nav aria-label="${words.mainMenu}">
        <ul>
          ${words.menu.map((item) => html`<li><a href="#innhold">${item}</a></li>`)}
        </ul>
      </nav>
      <nav aria-label="${words.chooseLanguage}">
        <ul>
          ${locales.map((other) =>
            other === locale
              ? html`<li><a href="/demo?locale=${other}" lang="${other}" aria-current="true">${allWords[other].language}</a></li>`
              : html`<li>
                  <a href="/demo?locale=${other}" lang="${other}" hreflang="${other}">${allWords[other].language}</a>
                </li>`,
          )}
        </ul>
      </nav>
    </div>
  </header>`
}

function note(locale: Locale, { own }: Source, { note: { heading, text, source, edit, home } }: Words, admin: Admin): Html {
  return html`<aside class="note" aria-label="${heading}">
    <p><strong>${heading}</strong></p>
    <p>${text}</p>
    <p>${own ? source.own : source.other}</p>
    <p>${admin && html`<a href="/admin" target="_blank" rel="noopener">${edit}</a>`} <a href="/?locale=${locale}">${home}</a></p>
  </aside>`
}

function code(all: readonly Snippet[], origin: string, { code: words }: Words): Html {
  const block = (name: string, text: string) =>
    html`<h3>${name}</h3>
      <pre tabindex="0" aria-label="${name}"><code>${text}</code></pre>`
  return html`<section class="code">
    <h2>${words.heading}</h2>
    <p>${words.explanation}</p>
    ${all.map(({ heading, markup }) => block(heading, markup.toString()))}
    <h3>${words.policy}</h3>
    <p>${words.policyExplanation}</p>
    <pre tabindex="0" aria-label="${words.policy}"><code>${policyLines(policy.directives, origin).join('\n')}</code></pre>
  </section>`
}
