import { html } from 'lit'

import { GranElement } from '../core/element.js'
import { areasAt } from '../sheet/areas.js'
import { Folds } from '../sheet/folds.js'
import { newest, sheet } from '../sheet/sheet.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { area } from './area.js'
import { areasStyle } from './areas.styles.js'
import { words, type AreasWords } from './words/index.js'

/**
 * @tag gran-areas
 * @summary The satsingsområder: what each is for, the points of the plakat that it builds on, and its tiltak, which fold out.
 * @slot - Shown until the areas are ready, and when they cannot be had. Put real text and a link there.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the element's own heading, 1–6. Default 2.
 * @csspart title - The heading.
 * @csspart name - The name of each area.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-font-statement - The typeface of the headings; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranAreas extends GranElement<AreasWords> {
  static override styles = [...GranElement.styles, ...sheetStyle, areasStyle]

  protected override readonly dictionary = words
  readonly #folds = new Folds(() => this.requestUpdate())

  protected override content() {
    const { current } = this.watch('areas', areasAt(this.source, this.locale))
    if (current.state !== 'ready') return null
    const { items } = current.value
    return sheet(
      { title: this.say.areas, foot: newest(items, this) },
      html`<ol>
        ${items.map((item) => html`<li>${area(item, current.address, this.#folds, this)}</li>`)}
      </ol>`,
      this,
    )
  }
}
