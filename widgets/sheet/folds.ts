import { html, isServer, type TemplateResult } from 'lit'

/** What a reader has folded out, remembered by name: so it stays with its item when others come or go. */
export class Folds {
  readonly #open = new Set<string>()
  readonly #changed: () => void

  /** @param changed called when something has been folded out or in */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  /**
   * Something to fold out, by the browser's own means.
   * @param content made anew at each rendering, and told whether it is seen; on a server it may always be, since there nobody says so later
   */
  of(name: string, summary: unknown, content: (open: boolean) => unknown): TemplateResult {
    const open = this.#open.has(name)
    return html`<details
      ?open=${open}
      @toggle=${({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === this.#open.has(name)) return
        if (!this.#open.delete(name)) this.#open.add(name)
        this.#changed()
      }}
    >
      <summary>${summary}</summary>
      ${content(isServer || open)}
    </details>`
  }
}
