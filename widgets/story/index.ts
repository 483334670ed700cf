import './define.js'
import type { GranStory } from './story.js'

export { GranStory } from './story.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-story': GranStory
  }
}
