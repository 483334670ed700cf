import { element, html, type Attributes, type Html } from '../public/pages/html/index.js'
import { paths } from '../public/pages/page/paths.js'
import { usualHeadingLevel, type Embed } from './embed.js'
import { embedPath, pageOf, type Embedded } from './embedded.js'
import { heightOf, reservedFor } from './height.js'
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
  const embedded = embeddedIn(embed)
  const link = html`<a href="${origin}${pageOf(embedded, paths(embed.locale))}">${title}</a>`
  const frame = {
    src: `${origin}${embedPath(embedded, embed.locale)}`,
    title,
    width: '100%',
    height: heightOf(embed),
    loading: 'lazy',
    frameborder: 0,
  }
  return {
    // prettier-ignore
    script: html`${element('script', { type: 'module', src: `${origin}/widgets/v1/embed.js` })}
${coloured(embed, element(`gran-${embed.element}`, { lang: embed.locale, ...choicesIn(embed) }, html`<div>${link}</div>${reserve(reservedFor(embed))}`))}`,
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

/**
 * Keeps the place of what comes, so that nothing below it jumps: the one thing that has a height in a strict page without a style. Before it the text
 * stands in a `<div>`, since the margin of a `<p>` would move it a little when the element takes over.
 */
const reserve = (height: number): Html => element('svg', { width: 1, height, 'aria-hidden': 'true' })

/** On paper of its own, where the page does not decide the colours. */
const coloured = (embed: Embed, content: Html): Html =>
  embed.theme === 'page' ? content : element('gran-content', coloursIn(embed), content)

const coloursIn = (embed: Embed): Attributes => (embed.theme === 'page' ? {} : { theme: embed.theme, accent: embed.accent })

/** What was chosen for the element itself, by the names of its attributes. */
function choicesIn({ element: _, locale: _locale, theme: _theme, headingLevel, ...others }: Embed): Attributes {
  const { accent: _accent, ...choices }: Attributes = others
  return { ...choices, 'heading-level': headingLevel === usualHeadingLevel ? undefined : headingLevel }
}

/** The same as our addresses say it. */
function embeddedIn(embed: Embed): Embedded {
  const item = embed.element === 'point' ? String(embed.point) : embed.element === 'story' ? embed.story : ''
  const told = Object.entries({ ...choicesIn(embed), ...coloursIn(embed) }).flatMap(([name, value]) =>
    value === undefined || (item !== '' && name === embed.element) ? [] : [[name, String(value)] as const],
  )
  return { name: embed.element, item, told: Object.fromEntries(told) }
}
