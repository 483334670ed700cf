import { setAll, wanted, wholeNumber } from '../attributes/attributes.js'
import type { TiltakList } from '../contract/index.js'
import { GranElement } from '../core/element.js'
import { plakatAt } from '../core/resources/plakat.js'
import { pointAt } from '../sheet/point.js'
import type { ResourceState } from '../core/source/index.js'
import { sheetStyle } from '../sheet/sheet.styles.js'
import { tiltakListAt } from '../sheet/tiltak-list.js'
import { deeds } from './deeds.js'
import { pointStyle } from './point.styles.js'
import { words, type PointWords } from './words/index.js'

/**
 * @tag gran-point
 * @summary One point of the plakat and «hva er gjort»: the stories, the tiltak and what was learnt from those that were stopped, and the areas.
 * @slot - Shown until the point is ready, and when it cannot be had. Put real text and a link there.
 * @attr point - Which point (number). It must be there.
 * @attr api - The address of another API than the one that the script came from.
 * @attr lang - `nb`, `nn` or `en`; else the page's own language.
 * @attr live - `off` stops live updates.
 * @attr heading-level - The level of the statement as a heading, 1–6. Default 2.
 * @csspart statement - The statement.
 * @csspart part - The heading of each part.
 * @cssproperty --gran-accent - The accent colour; else Designsystemet's.
 * @cssproperty --gran-paper - The colour behind the element; set it if the page is not plain.
 * @cssproperty --gran-font-statement - The typeface of the statement; else the page's own.
 * @cssproperty --gran-font-body - The typeface of the rest; else the page's own.
 */
export class GranPoint extends GranElement<PointWords> {
  static override styles = [...GranElement.styles, ...sheetStyle, pointStyle]
  static override properties = { ...GranElement.properties, point: {} }

  declare point: string | null

  protected override readonly dictionary = words

  protected override content() {
    const written = { tag: 'gran-point', attribute: 'point', value: this.point }
    const number = wanted(written, wholeNumber(written, 99), '1–99')
    if (number === undefined) return null
    const { source, locale } = this
    const { current } = this.watch('point', pointAt(source, number, locale))
    // The other statements tell which words all of them begin with. Without them this one stands as it is.
    const plakat = this.watch('plakat', plakatAt(source, locale)).current
    const stopped = this.#stopped(number)
    // All at once: what came later would move what is being read.
    if (current.state !== 'ready' || plakat.state === 'loading' || stopped.state === 'loading') return null
    const statements = plakat.state === 'ready' ? plakat.value.items.map(({ statement }) => statement) : []
    const learnt = stopped.state === 'ready' ? stopped.value.items : []
    const lessons = new Map(learnt.map(({ slug, lesson }) => [slug, lesson]))
    return deeds({ point: current.value, statements, lessons, plakat: `/plakat?locale=${locale}` }, current.address, this)
  }

  /** The tiltak that were stopped, which have something to teach. */
  #stopped(point: number): ResourceState<TiltakList> {
    const query = setAll(new URLSearchParams({ locale: this.locale }), { page: 1, limit: 100, point, status: 'stanset' })
    return this.watch('stopped', tiltakListAt(this.source, query)).current
  }
}
