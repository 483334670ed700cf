import { html, nothing, type TemplateResult } from 'lit'

import type { Story } from '../contract/index.js'
import type { Voice } from '../core/element.js'

type InnovationWords = Record<'nytt' | 'nyttig' | 'nyttiggjort', string>

/** «Nytt – nyttig – nyttiggjort» as three short paragraphs, each under its name; nothing where none of them is written. */
export function newUsefulUsed(story: Story, voice: Voice<InnovationWords>): TemplateResult | typeof nothing {
  const rows = (['nytt', 'nyttig', 'nyttiggjort'] as const).map((name) => {
    const written = story[name]
    return written
      ? html`<div>
          <dt>${voice.say[name]}</dt>
          <dd>${voice.text(written)}</dd>
        </div>`
      : nothing
  })
  return rows.every((row) => row === nothing) ? nothing : html`<dl>${rows}</dl>`
}
