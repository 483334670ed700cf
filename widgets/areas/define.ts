import { define } from '../core/define.js'
import { GranAreas } from './areas.js'

define('gran-areas', GranAreas)
