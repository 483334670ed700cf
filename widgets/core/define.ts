import { version } from './version.js'

let warned = false

/** Defines an element once per page, however many scripts try, and warns once if the one that came first is of another version. */
export function define(tag: string, element: CustomElementConstructor & { viigran: number }): void {
  const existing = customElements.get(tag)
  if (!existing) customElements.define(tag, element)
  else if (!('viigran' in existing && existing.viigran === version) && !warned) {
    warned = true
    console.warn(`viigran: <${tag}> in two versions`)
  }
}
