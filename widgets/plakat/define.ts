import { define } from '../core/define.js'
import { GranPlakat } from './plakat.js'

define('gran-plakat', GranPlakat)
