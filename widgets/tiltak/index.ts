import './define.js'
import type { GranTiltak } from './tiltak.js'

export { GranTiltak } from './tiltak.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-tiltak': GranTiltak
  }
}
