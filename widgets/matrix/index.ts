import './define.js'
import type { GranMatrix } from './matrix.js'

export { GranMatrix } from './matrix.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-matrix': GranMatrix
  }
}
