import { define } from '../core/define.js'
import { GranStrategy } from './strategy.js'

define('gran-strategy', GranStrategy)
