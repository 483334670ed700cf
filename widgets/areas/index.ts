import './define.js'
import type { GranAreas } from './areas.js'

export { GranAreas } from './areas.js'

declare global {
  interface HTMLElementTagNameMap {
    'gran-areas': GranAreas
  }
}
