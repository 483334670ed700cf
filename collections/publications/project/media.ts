import { z } from 'zod'

import { publishedMediaSchema } from '../shape/index.js'
import { neededText, plainText } from './pieces.js'

const file = z
  .object({ filename: z.string(), width: z.number(), height: z.number(), mimeType: z.string(), filesize: z.number() })
  .transform(({ filename, width, height, mimeType, filesize }) => ({ filename, width, height, type: mimeType, bytes: filesize }))

/** A size that was not made has no file name. */
const size = z.union([file, z.object({ filename: z.null().optional() }).transform(() => null)]).nullable()

/**
 * The sizes that were made of a picture. The original stays inside where there is any of them: it may be large, and it may tell where it was
 * taken (EXIF), which the sizes do not.
 */
export const projectMedia = z
  .looseObject({
    updatedAt: z.string(),
    alt: neededText,
    credit: plainText,
    focalX: z.number().nullish(),
    focalY: z.number().nullish(),
    sizes: z.record(z.string(), size).nullish(),
  })
  .transform(({ updatedAt, alt, credit, focalX, focalY, sizes, ...original }) => {
    const made = Object.values(sizes ?? {}).filter((one) => one !== null)
    const files = made.length > 0 ? made : [file.safeParse(original).data].filter((one) => one !== undefined)
    return { updatedAt, alt, credit, focal: { x: focalX ?? 50, y: focalY ?? 50 }, files: oneOfEachWidth(files) }
  })
  .refine(({ files }) => files.length > 0, { error: 'has no file', path: ['files'] })
  .pipe(publishedMediaSchema)

function oneOfEachWidth<File extends { width: number }>(files: readonly File[]): File[] {
  const byWidth = new Map(files.map((one) => [one.width, one]))
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}
