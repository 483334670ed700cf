import { html, nothing, type TemplateResult } from 'lit'

import type { Voice } from '../core/element.js'

/** A part of an element under its heading, which stands in a column of its own where there is room; nothing where there is nothing in it. */
export const chapter = <Words>(name: string, content: unknown, voice: Voice<Words>): TemplateResult | typeof nothing =>
  content === nothing
    ? nothing
    : html`<div class="chapter">
        ${voice.heading(1, name, 'part')}
        <div>${content}</div>
      </div>`
