import './define.js'
import type { GranStories } from './stories.js'

export { GranStories } from './stories.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-stories': GranStories
  }
}
