import sharp from 'sharp'

import { freePort } from '../../../../widgets/testing/listening.js'
import { hostilePicture, hostileRows } from '../../testing/hostile-rows.js'
import { openPublicSide, type PublicSide } from '../../testing/public-side.js'

/** Every element, as it is embedded, and its tag. */
export const everyElement = [
  ['gran-plakat', 'plakat'],
  ['gran-point', 'point/1'],
  ['gran-stories', 'stories?limit=1'],
  ['gran-story', 'story/nyskapingshistorie?locale=nn'],
  ['gran-strategy', 'strategy'],
  ['gran-areas', 'areas'],
  ['gran-tiltak', 'tiltak'],
  ['gran-matrix', 'matrix'],
  ['gran-idea', 'idea'],
] as const

/** A public process that knows its own address, with everything in it that the elements show, pictures too. */
export async function openWithEmbeds(): Promise<PublicSide & { fragment(path: string, form?: string): Promise<string> }> {
  const port = await freePort()
  const side = await openPublicSide({
    rows: hostileRows({ text: 'her', address: 'https://gran.no' }),
    port,
    publicUrl: new URL(`http://127.0.0.1:${port}`),
    composingLimits: { patience: 20_000, waiting: { quick: 500, slow: 100 } },
  })
  const drawn = sharp({ create: { width: 480, height: 320, channels: 3, background: '#a8814f' } })
  side.feed.file(hostilePicture, await drawn.webp().toBuffer())
  await side.until('/public/v1/stories?limit=1', (body) => body.includes('/images/'))
  const fragment = async (path: string, form = 'fragment') => {
    const answer = await side.get(`/embed/${path}${path.includes('?') ? '&' : '?'}as=${form}`)
    return answer.text()
  }
  return { ...side, fragment }
}
