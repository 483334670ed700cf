import { html } from 'lit'

import { GranElement } from '../core/element.js'
import { areasAt } from '../sheet/areas.js'
import { newest, sheet } from '../sheet/sheet.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { matrixStyle } from './matrix.styles.js'
import { legend, pointList, table } from './table.js'
import { words, type MatrixWords } from './words/index.js'

/**
 * @tag gran-matrix
 * @summary Which points of the plakat each satsingsområde builds on, as a table: «Jfr. Innovasjonsplakaten 1–10».
 * @slot - Shown until the table is ready, and when it cannot be had. Put real text and a link there.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the element's own heading, 1–6. Default 2.
 * @csspart title - The heading.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-wood - The colour of a mark.
 * @cssproperty --gran-font-statement - The typeface of the headings; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranMatrix extends GranElement<MatrixWords> {
  static override styles = [...GranElement.styles, ...sheetStyle, matrixStyle]

  protected override readonly dictionary = words

  protected override content() {
    const { current } = this.watch('areas', areasAt(this.source, this.locale))
    if (current.state !== 'ready') return null
    const { say } = this
    const { items } = current.value
    const frame = { title: say.matrix, foot: newest(items, this) }
    if (items.length === 0) return sheet(frame, '', this)
    const unsettled = items.every(({ matrix }) => matrix.every(({ mark }) => mark === 'ukjent'))
    return sheet(
      frame,
      html`<p class="introduction">${unsettled ? say.unsettled : say.introduction}</p>
        ${unsettled ? '' : legend(this)} ${table(items, current.address, this)} ${pointList(items, current.address, this)}`,
      this,
    )
  }
}
