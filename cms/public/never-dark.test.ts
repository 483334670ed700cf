import { existsSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'libsql'
import { afterEach, describe, expect, test } from 'vitest'

import { versionsSchema } from '../../widgets/contract/index.js'
import { damages, ofAnotherVersion } from './testing/damages.js'
import { openPublicSide, type PublicSide } from './testing/public-side.js'
import { idea, media, settings, smallWhole, story, withdrawn } from './testing/rows.js'

const sides: PublicSide[] = []
const open = async (options: Parameters<typeof openPublicSide>[0]) => {
  const side = await openPublicSide(options)
  sides.push(side)
  return side
}
afterEach(async () => {
  for (const side of sides.splice(0)) await side.end()
})

/** The versions that the live stream tells, one message after the other. */
async function listen(side: PublicSide) {
  const stop = new AbortController()
  const response = await fetch(new URL('/public/v1/live', side.url), { signal: stop.signal })
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  return {
    stop: () => stop.abort(),
    next: async () => {
      for (;;) {
        const found = /event: versions\ndata: (.*)\n\n/.exec(text)
        if (found) {
          text = text.slice(found.index + found[0].length)
          return versionsSchema.parse(JSON.parse(found[1] ?? ''))
        }
        const part = await reader?.read()
        text += decoder.decode(part?.value, { stream: true })
      }
    },
  }
}

function later<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => (resolve = done))
  return { promise, resolve: (value: Value) => resolve(value) }
}

const picturedStory = () => [media('m1', 'snekker.webp'), story('bilde', { images: ['m1'] })]
const withPicture = () => [...smallWhole(), ...picturedStory()]

/** Publishes a story with a picture of these bytes. @returns where the picture is, once it is there */
async function publishPicture(side: PublicSide, bytes = Buffer.from('webp')): Promise<string> {
  side.feed.file('snekker.webp', bytes)
  side.feed.commit(...picturedStory())
  const body = await side.until('/public/v1/stories/bilde', (text) => text.includes('/images/'))
  return /\/images\/[\w.-]+/.exec(body)?.[0] ?? ''
}

describe('before anything is known', () => {
  test('the answer is «not yet», never an empty list', async () => {
    const side = await open({ away: true, composingLimits: { patience: 60_000, waiting: { quick: 500, slow: 100 } } })
    const response = await side.get('/public/v1/stories')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBeTruthy()
    expect((await side.get('/embed/plakat')).status).toBe(503)
    const fragment = await side.get('/embed/plakat?as=fragment')
    expect([fragment.status, fragment.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(fragment.headers.get('retry-after')).toBeTruthy()
    expect(await fragment.text()).toMatch(/^<!-- [^<>]+ -->\n$/)
    expect((await side.get(`/images/${'a'.repeat(32)}-480.webp`)).status).toBe(503)
    expect((await side.get('/readyz')).status).toBe(503)
    expect((await side.get('/healthz')).status).toBe(200)
  })
})

describe('a public process that starts while the CMS is away', () => {
  test('answers what was published before, and says that it may be behind', async () => {
    const first = await openPublicSide({ rows: smallWhole() })
    const before = await (await first.get('/public/v1/stories')).text()
    await first.stop()
    const side = await open({ directory: first.directory, away: true })
    const response = await side.get('/public/v1/stories')
    expect(await response.text()).toBe(before)
    expect(response.headers.get('cache-status')).toContain('away')
    expect(await side.json('/readyz')).toEqual({ status: 'degraded', cms: 'away', copy: 'behind' })
  })

  test('shows the pictures too, as the one did that was there when the CMS went', async () => {
    const first = await openPublicSide({ rows: smallWhole() })
    const picture = Buffer.from('every byte of a picture')
    const address = await publishPicture(first, picture)
    const shown = async (side: PublicSide) => Buffer.from(await (await side.get(address)).arrayBuffer())
    await first.feed.close()
    expect(await shown(first)).toEqual(picture)
    await first.stop()
    expect(await shown(await open({ directory: first.directory, away: true }))).toEqual(picture)
  })

  test('catches up from where it was, and what was withdrawn meanwhile goes', async () => {
    const first = await openPublicSide({ rows: smallWhole() })
    await first.stop()
    const side = await open({ directory: first.directory, rows: smallWhole().filter(({ id }) => id !== 'h-blabaer') })
    await side.until('/public/v1/stories', (body) => !body.includes('blabaer'))
    expect(side.feed.cursors[0]).toBe('0')
  })
})

describe('a read model that cannot be trusted is made anew', () => {
  test.each(damages)('%s', async (_, damage) => {
    const first = await openPublicSide({ rows: smallWhole() })
    await first.stop()
    damage(join(first.directory, 'public', 'read-model.sqlite'))
    const side = await open({ directory: first.directory, rows: smallWhole() })
    await side.until('/public/v1/stories/blabaer', (_body, status) => status === 200)
  })

  // SQLite itself finds nothing wrong with these.
  test.each([
    ['a letter of a text', `replace(content, '"slug":"blabaer"', '"slug":"blabaex"')`],
    ['what its shape hangs on', `replace(content, '"slug":', '!slug":')`],
  ])('when %s became another', async (_, content) => {
    const first = await openPublicSide({ rows: smallWhole() })
    await first.stop()
    const file = join(first.directory, 'public', 'read-model.sqlite')
    const before = statSync(file).ino
    const database = new Database(file)
    database.exec(`UPDATE document SET content = ${content}`)
    database.close()
    const side = await open({ directory: first.directory, rows: smallWhole() })
    await side.until('/public/v1/stories/blabaer', (body, status) => status === 200 && body.includes('/stories/blabaer"'))
    side.feed.commit(story('ny'))
    await side.until('/public/v1/stories/ny', (_body, status) => status === 200)
    // What is damaged was replaced in the file itself, so that all else was there for readers meanwhile.
    expect(statSync(file).ino).toBe(before)
  })

  test('but one document is only left out while nobody can tell it anew: all others stay', async () => {
    const first = await openPublicSide({ rows: smallWhole() })
    await first.stop()
    const database = new Database(join(first.directory, 'public', 'read-model.sqlite'))
    database.exec(`UPDATE document SET content = '{}' WHERE id = 'h-blabaer'`)
    database.close()
    const side = await open({ directory: first.directory, away: true })
    expect((await side.get('/public/v1/stories/blabaer')).status).toBe(404)
    expect(await (await side.get('/public/v1/stories')).text()).toContain('/stories/ko"')
  })
})

test('a picture that is cut off on the disk, or gone with its folder, is fetched again', async () => {
  const picture = Buffer.from('every byte of a picture')
  const first = await openPublicSide({ rows: smallWhole() })
  const address = await publishPicture(first, picture)
  await first.stop()
  truncateSync(join(first.directory, 'public', address), 3)
  const side = await open({ directory: first.directory, rows: withPicture(), files: { 'snekker.webp': picture } })
  await side.until(address, (body, status) => status === 200 && body === String(picture))
  rmSync(join(first.directory, 'public', 'images'), { recursive: true })
  const missing = await side.get(address)
  // A cache in front keeps what it has, as it would not after a 404.
  expect([missing.status, missing.headers.get('etag')]).toEqual([503, null])
  await side.until(address, (body, status) => status === 200 && body === String(picture))
})

describe('the pictures of a read model that is made anew', () => {
  const picture = Buffer.from('every byte of a picture')

  /** A public process that had the picture and finds its read model like this. What is answered about the picture is watched. */
  async function madeAnew(damage: (file: string) => void, files: Readonly<Record<string, Promise<Buffer>>> = {}) {
    const first = await openPublicSide({ rows: smallWhole() })
    const address = await publishPicture(first, picture)
    await first.stop()
    damage(join(first.directory, 'public', 'read-model.sqlite'))
    const side = await open({ directory: first.directory, rows: withPicture(), files })
    const statuses = new Set<number>()
    const until = (wanted: number) => side.until(address, (_, status) => statuses.add(status).has(wanted))
    return { side, file: join(first.directory, 'public', address), statuses, until }
  }

  test('are taken over after another version: no cache in front hears that they are gone, and nobody fetches them again', async () => {
    const { side, statuses, until } = await madeAnew(ofAnotherVersion)
    expect(await until(200)).toBe(String(picture))
    expect(statuses).not.toContain(404)
    expect(side.feed.filesAsked).toEqual([])
  })

  test('stay where they are after damage, and are «not yet» until the CMS has told which is which', async () => {
    const { promise, resolve } = later<Buffer>()
    const { side, file, statuses, until } = await madeAnew((damaged) => writeFileSync(damaged, 'no database'), {
      'snekker.webp': promise,
    })
    await expect.poll(() => side.feed.filesAsked).toEqual(['snekker.webp'])
    await until(503)
    expect(existsSync(file)).toBe(true)
    resolve(picture)
    expect(await until(200)).toBe(String(picture))
    expect(statuses).not.toContain(404)
    await side.until(`/images/${'a'.repeat(32)}-480.webp`, (_, status) => status === 404)
  })
})

describe('what is withdrawn', () => {
  test('is the same 404 as what never was, and nothing links to it', async () => {
    const side = await open({ rows: smallWhole() })
    for (const [row, path] of [
      [withdrawn('stories', 'h-blabaer'), '/public/v1/stories/blabaer'],
      [withdrawn('tiltak', 't-bygg'), '/public/v1/tiltak/bygg'],
      [withdrawn('areas', 'a1'), '/public/v1/areas/omrade-1'],
      [withdrawn('points', 'p1'), '/public/v1/plakat/1'],
      [withdrawn('strategies', 's1'), '/public/v1/strategy'],
    ] as const) {
      expect([path, (await side.get(path)).status]).toEqual([path, 200])
      side.feed.commit(row)
      const gone = await side.until(path, (_body, status) => status === 404)
      // A cache in front keeps that in place of what it had, which could else come back while nobody answers.
      expect((await side.get(path)).headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1')
      expect(gone).toBe(await (await side.get(path.replace(/\/[^/]+$/, '/aldri-vaert'))).text())
      const rest = await Promise.all(
        ['plakat', 'plakat/2', 'areas', 'tiltak', 'stories', 'stories/ko'].map(async (other) =>
          (await side.get(`/public/v1/${other}`)).text(),
        ),
      )
      expect(rest.join()).not.toContain(path)
    }
  })

  test('its picture goes from the disk and from its address', async () => {
    const side = await open({ rows: smallWhole() })
    const address = await publishPicture(side)
    const image = await side.get(address)
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/webp'])
    // Whoever keeps it asks again soon, and hears for as long as it is there that it is the same.
    const kept = image.headers.get('cache-control') ?? ''
    const seconds = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(kept)?.[1])
    expect(seconds('s-maxage')).toBeLessThanOrEqual(60)
    expect(seconds('max-age')).toBeLessThanOrEqual(600)
    expect(kept).not.toContain('immutable')
    // As browsers ask; without it fetch adds «no-cache».
    const condition = { 'If-None-Match': image.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' }
    expect((await side.get(address, condition)).status).toBe(304)
    side.feed.commit(withdrawn('media', 'm1'))
    await side.until(address, (_body, status) => status === 404)
    const gone = await side.get(address, condition)
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'public, max-age=0, s-maxage=1'])
    await side.until('/public/v1/stories/bilde', (text) => !text.includes('/images/'))
  })
})

test('what is withdrawn does not wait for pictures that do not come', async () => {
  const side = await open({ rows: smallWhole() })
  const address = await publishPicture(side)
  side.feed.file('aldri.webp', later<Buffer>().promise)
  side.feed.commit(media('m2', 'aldri.webp'))
  await expect.poll(() => side.feed.filesAsked).toContain('aldri.webp')
  side.feed.commit(withdrawn('media', 'm1'))
  await side.until(address, (_, status) => status === 404)
  await expect.poll(() => existsSync(join(side.directory, 'public', address))).toBe(false)
})

describe('an open page', () => {
  test('hears all versions at once, then those that change, in every language', async () => {
    const side = await open({ rows: smallWhole() })
    const live = await listen(side)
    const first = await live.next()
    expect(Object.keys(first)).toHaveLength(6)
    side.feed.commit(settings(null))
    const second = await live.next()
    expect(second['/public/v1/plakat']).not.toBe(first['/public/v1/plakat'])
    side.feed.commit(settings())
    expect((await live.next())['/public/v1/plakat']).toBe(first['/public/v1/plakat'])
    live.stop()
  })

  test('hears nothing when nothing has changed', async () => {
    const side = await open({ rows: smallWhole() })
    const live = await listen(side)
    await live.next()
    side.feed.commit(...smallWhole())
    side.feed.commit(story('ny'))
    const next = await live.next()
    expect(Object.keys(next)).toContain('/public/v1/stories')
    expect(await (await side.get('/public/v1/stories')).text()).toContain('/historier/ny')
    live.stop()
  })

  test('hears nothing of what becomes of one idea: nothing that is open shows it', async () => {
    const side = await open({ rows: smallWhole() })
    const live = await listen(side)
    await live.next()
    side.feed.commit(idea('7K3M-9QXD-0001', { status: 'under-vurdering' }))
    await side.until('/public/v1/ideas/7K3M-9QXD-0001', (body) => body.includes('under-vurdering'))
    side.feed.commit(story('ny'))
    const next = Object.keys(await live.next())
    expect(next).toContain('/public/v1/stories')
    expect(next).not.toContain('/public/v1/ideas')
    live.stop()
  })

  test('keeps its answers when a row of the feed makes no sense', async () => {
    const side = await open({ rows: smallWhole() })
    side.feed.send({ type: 'begin', mode: 'changes' })
    side.feed.sendText('{"type":"row","row":{"kind":"stories","state":"published"}}')
    side.feed.send({ type: 'commit', cursor: '9', complete: true })
    side.feed.commit(story('etterpa'))
    await side.until('/public/v1/stories', (body) => body.includes('etterpa'))
  })
})
