import { define } from '../core/define.js'
import { GranMatrix } from './matrix.js'

define('gran-matrix', GranMatrix)
