import type { Answers } from '../answers/facade.js'
import { html } from '../pages/html/index.js'
import { readResource, routeOf } from '../resources/request.js'
import { apiRoot } from '../resources/routes.js'
import { renderElement, type Rendered } from '../../../widgets/server/index.js'
import type { EmbedQuestion } from './request.js'
import { readable, type Look } from './style.js'

/** Stands for our own origin where PUBLIC_URL does not say it (RFC 2606: nobody ever has this name), and is taken out again: addresses stay relative. */
const nowhere = 'https://viigran.invalid'

/** An element of a question as a page would write it. */
export interface Element extends Rendered {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
}

/** Renders what is asked for. @returns null when there is no such thing */
export function elementFor(question: EmbedQuestion, read: Answers, publicUrl: URL | undefined): Element | null {
  const attributes = attributesOf(question)
  const origin = publicUrl?.origin ?? nowhere
  const rendered = renderElement({ name: question.name, attributes, origin, given: (name) => answerTo(name, read) })
  if (rendered === null) return null
  return {
    tag: `gran-${question.name}`,
    attributes,
    rules: rendered.rules,
    markup: rendered.markup.replaceAll(`${nowhere}/`, '/'),
  }
}

function attributesOf({ name, item, locale, form, told }: EmbedQuestion): ReadonlyMap<string, string> {
  // Colours are of what stands around the element, which inherits them.
  const { theme: _theme, accent: _accent, ...own } = told
  // It begins with a heading of its own; above the stories, each of which has one, stands another (index.ts).
  const ofPage = form === 'page' && name !== 'stories' && { 'heading-level': '1' }
  return new Map(Object.entries({ lang: locale, ...(item !== '' && { [name]: item }), ...ofPage, ...own }))
}

/** What the API answers to the same question, as the browser's copy of the element asks it. */
function answerTo(name: string, read: Answers): unknown {
  const asked = readResource(`${apiRoot}/${name}`)
  return asked?.kind === 'resource' ? (routeOf(asked)?.compose(read, asked.name, asked.query) ?? null) : null
}

const escaped = (text: string): string => html`${text}`.toString()

/** An element with its declarative shadow root, which a browser shows before and without script. */
const written = (tag: string, attributes: Iterable<readonly [string, string]>, shadow: string, content: string): string => {
  const said = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
  return `<${tag}${said}><template shadowrootmode="open">${shadow}</template>${content}</${tag}>`
}

interface Written {
  /** What stands at the beginning of the shadow root: a style or a link to one. */
  readonly style: string
  /** What is shown where nobody knows declarative shadow roots: a link to the page with the same content. */
  readonly page: string
  readonly title: string
}

/** An element as it stands in a page, before and without script too. */
export const write = ({ tag, attributes, markup }: Element, { style, page, title }: Written): string =>
  written(tag, attributes, style + markup, html`<a href="${page}">${title}</a>`.toString())

/** An element within the `<gran-content>` that gives it colours of its own, before and without script too. @param style of that, as in `Written` */
export const onPaper = (element: string, { theme, accent }: Look, style: string): string =>
  written(
    'gran-content',
    [...(theme ? [['theme', theme] as const] : []), ...(accent ? [['accent', readable(accent)] as const] : [])],
    `${style}<slot></slot>`,
    element,
  )
