import { define } from '../core/define.js'
import { GranTiltak } from './tiltak.js'

define('gran-tiltak', GranTiltak)
