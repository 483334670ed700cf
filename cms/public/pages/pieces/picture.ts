import type { Image } from '../../../../widgets/contract/index.js'
import { html, type Html } from '../html/index.js'
import type { Voice } from '../page/view.js'

interface PictureOptions {
  /** How wide it is shown, as the `sizes` attribute says it. */
  readonly sizes: string
  /** `crop`: 3:2 around the motif. `whole`: as it is. */
  readonly shape: 'crop' | 'whole'
  /** The picture that the page opens with is loaded at once. */
  readonly first?: boolean
}

/** A picture in the widths that the CMS made. */
export function picture({ alt, focal, variants }: Image, { sizes, shape, first = false }: PictureOptions): Html | null {
  const largest = variants.at(-1)
  if (largest === undefined) return null
  const sources = variants.map(({ url, width }) => `${onThisServer(url)} ${width}w`).join(', ')
  return html`<img
    class="${shape} focal-x-${tenth(focal.x)} focal-y-${tenth(focal.y)}"
    src="${onThisServer(largest.url)}"
    srcset="${sources}"
    sizes="${sizes}"
    width="${largest.width}"
    height="${largest.height}"
    alt="${alt.text}"
    lang="${alt.lang}"
    loading="${first ? 'eager' : 'lazy'}"
    decoding="async"
  />`
}

/** The same with its credit below. */
export function figure(image: Image, options: PictureOptions, { words }: Voice): Html {
  return html`<figure>
    ${picture(image, options)}${image.credit === null ? null : html`<figcaption>${words.story.photo(image.credit)}</figcaption>`}
  </figure>`
}

/** A strict policy allows no `style` attributes, so the focal point (per cent) is one of eleven classes each way. */
const tenth = (percent: number) => Math.round(Math.min(100, Math.max(0, percent)) / 10)

/** Our pages load their pictures from the server that they came from, also where the answers carry PUBLIC_URL. */
function onThisServer(url: string): string {
  return url.startsWith('/') ? url : new URL(url).pathname
}
