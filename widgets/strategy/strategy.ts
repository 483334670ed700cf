import { GranElement } from '../core/element.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { edition } from './edition.js'
import { strategyAt } from './resource.js'
import { strategyStyle } from './strategy.styles.js'
import { words, type StrategyWords } from './words/index.js'

/**
 * @tag gran-strategy
 * @summary The strategy in short: vision, values and goal, the levels of innovation, and what innovation means here.
 * @slot - Shown until the strategy is ready, and when it cannot be had. Put real text and a link there.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the strategy's title, 1–6. Default 2.
 * @csspart title - The title.
 * @csspart part - The heading of each part.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-font-statement - The typeface of the title and the large words; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranStrategy extends GranElement<StrategyWords> {
  static override styles = [...GranElement.styles, ...sheetStyle, strategyStyle]

  protected override readonly dictionary = words

  protected override content() {
    const { current } = this.watch('strategy', strategyAt(this.source, this.locale))
    return current.state === 'ready' ? edition(current.value, current.address, this) : null
  }
}
