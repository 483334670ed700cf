import { html, type Html } from '../pages/html/index.js'
import type { Words } from './words/index.js'

/** An element on the page, with what an embedder pastes to get it. The same markup stands in the page and is shown for copying. */
export interface Snippet {
  readonly heading: string
  /** What the page says before it. Most have a heading of their own. */
  readonly before?: Html
  readonly markup: Html
}

/** The whole family but `gran-story`, which needs a story to show. */
export function snippets(origin: string, { elements, storiesHeading, storiesBefore }: Words): readonly Snippet[] {
  const { plakat, point, stories, tiltak, areas, matrix, strategy } = elements
  // prettier-ignore
  return [
    { heading: plakat.heading, markup: html`<gran-plakat><a href="${origin}/plakat">${plakat.fallback}</a></gran-plakat>` },
    { heading: point.heading, markup: html`<gran-point point="1"><a href="${origin}/plakat/1">${point.fallback}</a></gran-point>` },
    { heading: stories.heading, before: html`<h2>${storiesHeading}</h2><p>${storiesBefore}</p>`, markup: html`<gran-stories limit="6"><a href="${origin}/historier">${stories.fallback}</a></gran-stories>` },
    { heading: tiltak.heading, markup: html`<gran-tiltak><a href="${origin}/strategi">${tiltak.fallback}</a></gran-tiltak>` },
    { heading: areas.heading, markup: html`<gran-areas><a href="${origin}/strategi">${areas.fallback}</a></gran-areas>` },
    { heading: matrix.heading, markup: html`<gran-matrix><a href="${origin}/strategi">${matrix.fallback}</a></gran-matrix>` },
    { heading: strategy.heading, markup: html`<gran-strategy><a href="${origin}/strategi">${strategy.fallback}</a></gran-strategy>` },
  ].map(({ markup, ...rest }) => ({
    ...rest,
    markup: html`<script type="module" src="${origin}/widgets/v1/embed.js"></script>
${markup}`,
  }))
}
