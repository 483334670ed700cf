export { element, Html, html, type Attributes, type HtmlValue } from './html.js'
export { TemplateError } from './place.js'
export { isSafeAddress } from './safe-address.js'
