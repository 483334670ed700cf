import { noChange } from 'lit'
import { Directive, PartType, directive, type ElementPart, type PartInfo } from 'lit/directive.js'

/** Keeps the motif of a cropped picture in sight. By CSSOM, since a style attribute is blocked by a strict `style-src`. */
class Position extends Directive {
  constructor(part: PartInfo) {
    super(part)
    if (part.type !== PartType.ELEMENT) throw new Error('position() stands in a tag')
  }

  override render(_position: string): typeof noChange {
    return noChange
  }

  override update({ element }: ElementPart, [position]: [string]): typeof noChange {
    if (element instanceof HTMLElement) element.style.objectPosition = position
    return noChange
  }
}

export const position = directive(Position)
