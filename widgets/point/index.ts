import './define.js'
import type { GranPoint } from './point.js'

export { GranPoint } from './point.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-point': GranPoint
  }
}
