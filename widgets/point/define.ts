import { define } from '../core/define.js'
import { GranPoint } from './point.js'

define('gran-point', GranPoint)
