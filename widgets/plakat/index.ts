import './define.js'
import type { GranPlakat } from './plakat.js'

export { GranPlakat } from './plakat.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-plakat': GranPlakat
  }
}
