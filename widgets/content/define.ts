import { define } from '../core/define.js'
import { GranContent } from './content.js'

define('gran-content', GranContent)
