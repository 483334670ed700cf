import './define.js'
import type { GranContent } from './content.js'

export { GranContent } from './content.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-content': GranContent
  }
}
