import { imageName } from './files.js'

/** A picture by its name. */
export interface ImageQuestion {
  readonly kind: 'image'
  readonly key: string
  readonly name: string
}

const folder = '/images/'

/** @returns null when the target is no picture's address */
export function readImage(target: string): ImageQuestion | null {
  if (!target.startsWith(folder)) return null
  const name = target.slice(folder.length).split('?')[0] ?? ''
  return imageName.test(name) ? { kind: 'image', key: `image ${name}`, name } : null
}
