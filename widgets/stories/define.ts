import { define } from '../core/define.js'
import { GranStories } from './stories.js'

define('gran-stories', GranStories)
