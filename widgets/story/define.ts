import { define } from '../core/define.js'
import { GranStory } from './story.js'

define('gran-story', GranStory)
