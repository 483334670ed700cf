import sharp from 'sharp'

import { illustrations, type PictureName } from './illustrations.js'

export type { PictureName } from './illustrations.js'

/** What a picture needs to be uploaded. */
export interface SamplePicture {
  readonly alt: string
  readonly file: { readonly name: string; readonly data: Buffer; readonly mimetype: string; readonly size: number }
}

/** Draws a sample picture, 1800 × 1200 px: calm illustrations of trunks and rings, so that nobody takes them for photos of something real. */
export async function drawPicture(name: PictureName): Promise<SamplePicture> {
  const { alt, drawing } = illustrations[name]
  const data = await sharp(Buffer.from(drawing)).jpeg({ quality: 84, mozjpeg: true }).toBuffer()
  return { alt, file: { name: `oppdiktet-${name}.jpg`, data, mimetype: 'image/jpeg', size: data.length } }
}
