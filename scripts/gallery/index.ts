import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { storyListSchema } from '../../widgets/contract/index.js'
import { openBrowser } from '../../widgets/testing/browser.js'
import { everyElement } from '../../widgets/testing/elements.js'
import { startSampledHost } from '../../cms/testing/filled-host.js'
import { cleanUp } from '../../cms/testing/host.js'
import { projectRoot } from '../../cms/project-root.js'
import { galleryPage } from './page.js'
import { shots, takePicture, type Picture } from './picture.js'
import { servePlainPage } from './plain-page.js'

/** Every element in every look, from the built product with the strategy and the samples in it, and one page with all of them. */
const folder = join(projectRoot, 'docs', 'gallery')
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })

const host = await startSampledHost()
const browser = await openBrowser()
const { address, server } = await servePlainPage()
try {
  const elements = everyElement(await storyWithEverything(host.origin))
  const pictures: Picture[] = []
  for (const element of elements) {
    for (const shot of shots) {
      const { picture, bytes } = await takePicture(browser, address, host.origin, element, shot)
      await writeFile(join(folder, picture.file), bytes)
      pictures.push(picture)
    }
    console.log(element[0])
  }
  await writeFile(join(folder, 'index.html'), galleryPage(pictures))
} finally {
  await browser.close()
  server.close()
  await cleanUp([host])
}

/** The slug of a sample that has a picture, tiltak and all that an innovation has, once its picture has come. */
async function storyWithEverything(origin: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`${origin}/public/v1/stories?limit=100`)
    const { items } = storyListSchema.parse(await answer.json())
    const story = items.find(({ slug, image }) => slug.endsWith('temakvelden-som-ble-til-et-verksted') && image)
    if (story) return story.slug
    await pause(100)
  }
}
