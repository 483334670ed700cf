import { slug, wanted } from '../attributes/attributes.js'
import { GranElement } from '../core/element.js'
import { pictureStyle } from '../picture/picture.styles.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { article } from './article.js'
import { storyAt } from '../sheet/story.js'
import { storyStyle } from './story.styles.js'
import { words, type StoryWords } from './words/index.js'

/**
 * @tag gran-story
 * @summary One whole story with its pictures, and what it is evidence of: points, tiltak and areas.
 * @slot - Shown until the story is ready, and when it cannot be had. Put real text and a link there.
 * @attr story - Which story (slug: the end of its page's address). It must be there.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the story's title, 1–6. Default 2.
 * @csspart title - The title.
 * @csspart part - The heading of each part.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-font-statement - The typeface of the title; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranStory extends GranElement<StoryWords> {
  static override styles = [...GranElement.styles, ...sheetStyle, pictureStyle, storyStyle]
  static override properties = { ...GranElement.properties, story: {} }

  declare story: string | null

  protected override readonly dictionary = words

  protected override content() {
    const written = { tag: 'gran-story', attribute: 'story', value: this.story }
    const name = wanted(written, slug(written), 'a-z, 0-9, -')
    if (name === undefined) return null
    const { current } = this.watch('story', storyAt(this.source, name, this.locale))
    return current.state === 'ready' ? article(current.value, current.address, this) : null
  }
}
