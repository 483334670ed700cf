import { define } from '../core/define.js'
import { GranIdea } from './idea.js'

define('gran-idea', GranIdea)
