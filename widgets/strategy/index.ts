import './define.js'
import type { GranStrategy } from './strategy.js'

export { GranStrategy } from './strategy.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-strategy': GranStrategy
  }
}
