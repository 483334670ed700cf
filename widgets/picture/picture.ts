import { html, nothing, type TemplateResult } from 'lit'

import type { Image, Story } from '../contract/index.js'
import { link } from '../core/address.js'
import { slicePaths } from '../rings/slice.js'

interface PictureWords {
  photo: (name: string) => string
}

/**
 * A picture with its credit. The motif of a cropped one stays in sight: by property and so CSSOM, since a strict `style-src` blocks a style attribute.
 * @param sizes how wide it is shown, as the `sizes` attribute says it
 */
export function picture(
  { alt, credit, focal, variants }: Image,
  address: string,
  sizes: string,
  say: PictureWords,
): TemplateResult {
  const files = variants.flatMap(({ url, width }) => {
    const href = link(url, address)
    return href === undefined ? [] : [{ href, width }]
  })
  const largest = variants.at(-1)
  return html`<img
      src=${files[0]?.href ?? nothing}
      srcset=${files.map(({ href, width }) => `${href} ${width}w`).join()}
      sizes=${sizes}
      width=${largest?.width ?? nothing}
      height=${largest?.height ?? nothing}
      alt=${alt.text}
      lang=${alt.lang}
      loading="lazy"
      decoding="async"
      .style=${`object-position:${focal.x}% ${focal.y}%`}
    />
    ${credit ? html`<p class="credit">${say.photo(credit)}</p>` : nothing}`
}

/** Without a photo: a large, quiet piece of the trunk in the pattern of the story's point. */
export const drawing = ({ points }: Story): TemplateResult =>
  html`<svg viewBox="8 25 60 40" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    ${slicePaths(points[0]?.number ?? 0, 9, { pith: 4, fine: 0.22 })}
  </svg>`
