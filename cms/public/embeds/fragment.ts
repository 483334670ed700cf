import { html } from '../pages/html/index.js'
import { openToAll, type Draft } from '../ready/answer.js'
import { whilePublished } from '../ready/lifetimes.js'
import { onPaper, write, type Element } from './element.js'
import { embedPolicy } from './policy.js'
import type { EmbedQuestion } from './request.js'
import { elementStyle, paperStyleWith, type Look, type Style } from './style.js'

interface ToTakeIn {
  readonly element: Element
  /** The page with the same content, and what it is called. */
  readonly page: string
  readonly title: string
  /** The address of a path of ours, as whole as it can be. */
  readonly absolute: (path: string) => string
  /** Where its form is sent (policy.ts). */
  readonly sendsTo: string | null
}

/**
 * A piece of somebody else's page: the element, and the script that brings it to life. It has that page's colours, unless it was asked for with colours of
 * its own; then it stands on paper of its own too, as in the snippets that the builder makes.
 */
export function fragment(
  { name, form, told, locale }: EmbedQuestion,
  { element, page, title, absolute, sendsTo }: ToTakeIn,
): Draft {
  const { theme, accent }: Look = told
  const styled = ({ text, path }: Style, rules = ''): string =>
    form === 'linked-fragment'
      ? html`<link rel="stylesheet" href="${absolute(path)}" />`.toString()
      : `<style>${text}${rules}</style>`
  const own = write(element, { style: styled(elementStyle(name), element.rules), page, title })
  const shown = theme || accent ? onPaper(own, { theme, accent }, styled(paperStyleWith(accent))) : own
  const script = html`<script type="module" src="${absolute('/widgets/v1/embed.js')}"></script>`.toString()
  return {
    body: `${shown}\n${script}\n`,
    type: 'text/html; charset=utf-8',
    cacheControl: whilePublished,
    fields: [
      ...openToAll,
      ...['Content-Language', locale, 'X-Robots-Tag', 'noindex'],
      ...['Content-Security-Policy', embedPolicy(["'self'", "'unsafe-inline'"], sendsTo)],
    ],
  }
}
