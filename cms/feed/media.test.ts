import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { publishedMediaSchema } from '../../collections/publications/shape/index.js'
import { publishStory, uploadPicture } from '../../collections/testing/content.js'
import { feedMediaFile } from './protocol.js'
import { forEachDatabase } from './testing/each-database.js'
import { contentOf } from '../../collections/testing/rows.js'
import { serveFeed, token, type ServedFeed } from './testing/served.js'

forEachDatabase((database) => {
  let feed: ServedFeed
  const get = (address: string, method = 'GET') =>
    fetch(new URL(address, feed.origin), { method, headers: { Authorization: `Bearer ${token}` } })
  beforeAll(async () => {
    feed = await serveFeed(database.opened)
  })
  afterAll(() => feed.close())

  async function published() {
    const { payload } = database.opened
    const picture = await uploadPicture(payload)
    const story = await publishStory(payload, { images: [picture.id] })
    const { files } = publishedMediaSchema.parse(await contentOf(payload, 'media', picture.id))
    const name = files[0]?.filename ?? ''
    return { picture, story, name, address: feedMediaFile(String(picture.id), name) }
  }

  it('sends the files that a published picture names', async () => {
    const { name, address } = await published()
    const response = await get(address)
    const file = await readFile(join(database.opened.mediaDirectory, name))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true)
    const head = await get(address, 'HEAD')
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(file.length)])
  })

  it('sends them no longer than they are published', async () => {
    const { payload } = database.opened
    const { address, story } = await published()
    await payload.update({ collection: 'stories', id: story.id, data: { _status: 'draft' } })
    expect((await get(address)).status).toBe(404)
  })

  it('sends no original, no picture that nothing public shows, and nothing else', async () => {
    const { payload, dataDirectory, mediaDirectory } = database.opened
    const { picture, name } = await published()
    const hidden = await uploadPicture(payload)
    await writeFile(join(dataDirectory, 'secret.txt'), 'secret')
    await writeFile(join(mediaDirectory, 'secret.txt'), 'secret')
    const own = String(picture.id)
    const addresses = [
      feedMediaFile(own, String(picture.filename)),
      feedMediaFile(String(hidden.id), String(hidden.filename)),
      feedMediaFile(own, String(hidden.filename)),
      feedMediaFile(String(hidden.id), name),
      feedMediaFile('', name),
      feedMediaFile(own, 'secret.txt'),
      feedMediaFile(own, '../secret.txt'),
      feedMediaFile(own, '..\\secret.txt'),
      feedMediaFile(own, `x/../${name}`),
      feedMediaFile(own, `${name}\0`),
      ...['', own, name, `${own}/`, `${own}/${name}/x`, `${own}/%2e%2e`, `${own}/%E0%A4%A`, `%/${name}`].map(
        (path) => `/feed/media/${path}`,
      ),
    ]
    for (const each of addresses) {
      const response = await get(each)
      expect([each, response.status]).toEqual([each, 404])
      expect(await response.text()).not.toContain('secret')
    }
  })

  it('does not hang on a picture whose file is lost', async () => {
    const { name, address } = await published()
    await rm(join(database.opened.mediaDirectory, name))
    expect((await get(address)).status).toBe(404)
  })

  it('does not say that a file is gone when it cannot know: readers would lose a picture that is there', async () => {
    const { mediaDirectory } = database.opened
    const { name, address } = await published()
    await rename(mediaDirectory, `${mediaDirectory}-away`)
    const away = await get(address)
    await rename(`${mediaDirectory}-away`, mediaDirectory)
    const file = join(mediaDirectory, name)
    await rm(file)
    await symlink(file, file)
    expect([away.status, (await get(address)).status]).toEqual([503, 503])
  })
})
