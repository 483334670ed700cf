import { element, html, type Attributes, type Html } from '../public/pages/html/index.js'
import { usualHeadingLevel, type Embed } from './embed.js'
import { heightOf, reservedFor } from './height.js'
import { pageOf } from './page.js'
import { policyLines, type Policy } from './policy.js'
import { titleOf } from './titles.js'

/** Where the snippets come from and lead to. */
export interface Site {
  /** The address that readers know this server by, such as `https://viigran.example.no`. */
  readonly origin: string
  readonly municipality: string
  readonly policy: Policy
}

/** The ways to paste one embed into a page, and the lines that a Content-Security-Policy there needs. */
export interface Snippets {
  readonly script: Html
  readonly iframe: Html
  readonly link: Html
  readonly csp: {
    readonly script: readonly string[]
    /** Besides, where the page says `require-trusted-types-for 'script'`. */
    readonly trustedTypes: readonly string[]
    readonly iframe: readonly string[]
  }
}

/** What somebody pastes. There is no `style` attribute in it: a strict policy forbids it. */
export function snippetsFor(embed: Embed, { origin, municipality, policy }: Site): Snippets {
  const title = titleOf(embed, municipality)
  const link = html`<a href="${origin}${pageOf(embed)}">${title}</a>`
  const frame = {
    src: `${origin}${frameOf(embed)}`,
    title,
    width: '100%',
    height: heightOf(embed),
    loading: 'lazy',
    frameborder: 0,
  }
  return {
    // prettier-ignore
    script: html`${element('script', { type: 'module', src: `${origin}/widgets/v1/embed.js` })}
${element(`gran-${embed.element}`, attributesOf(embed), html`<p>${link}</p>${reserve(reservedFor(embed))}`)}`,
    // prettier-ignore
    iframe: html`${element('iframe', frame)}
${element('script', { src: `${origin}/widgets/v1/frame.js`, async: true })}`,
    link,
    csp: {
      script: policyLines(policy.directives, origin),
      trustedTypes: policyLines(policy.trustedTypes, origin),
      iframe: policyLines(policy.iframe.directives, origin),
    },
  }
}

/** Keeps the place of what comes, so that nothing below it jumps: the one thing that has a height in a strict page without a style. */
const reserve = (height: number): Html => element('svg', { width: 1, height, 'aria-hidden': 'true' })

function attributesOf({ element: _, locale, headingLevel, theme, ...chosen }: Embed): Attributes {
  return {
    lang: locale,
    ...chosen,
    theme: theme === 'page' ? undefined : theme,
    'heading-level': headingLevel === usualHeadingLevel ? undefined : headingLevel,
  }
}

/** The page for iframes, as a path: which one is part of the way, everything else that is not as usual is asked for. */
function frameOf(embed: Embed): string {
  const { lang, ...attributes } = attributesOf(embed)
  const key = embed.element === 'point' || embed.element === 'story' ? embed.element : undefined
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ locale: lang === 'nb' ? undefined : lang, ...attributes })) {
    if (value !== undefined && name !== key) query.set(name, String(value))
  }
  const path = ['', 'embed', embed.element, ...(key === undefined ? [] : [String(attributes[key])])].join('/')
  return query.size === 0 ? path : `${path}?${query.toString()}`
}
