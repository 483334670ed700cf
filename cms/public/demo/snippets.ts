import { html, type Html } from '../pages/html/index.js'
import type { Words } from './words/index.js'

/** What an embedder pastes. The same markup stands in the page and is shown for copying. */
export interface Snippets {
  readonly plakat: Html
  readonly stories: Html
}

export function snippets(origin: string, { plakatFallback, storiesFallback }: Words): Snippets {
  return {
    // prettier-ignore
    plakat: html`<script type="module" src="${origin}/widgets/v1/embed.js"></script>
<gran-plakat><a href="${origin}/plakat">${plakatFallback}</a></gran-plakat>`,
    // prettier-ignore
    stories: html`<script type="module" src="${origin}/widgets/v1/embed.js"></script>
<gran-stories limit="6"><a href="${origin}/historier">${storiesFallback}</a></gran-stories>`,
  }
}
