import './define.js'
import type { GranIdea } from './idea.js'

export { GranIdea } from './idea.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-idea': GranIdea
  }
}
