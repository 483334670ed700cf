import sharp from 'sharp'
import { z } from 'zod'

import { answerEach } from '../child.js'

/** A process in which two editors save, publish and upload pictures without pause. */
const editors = 2
const savesPerPublish = 3

const questionSchema = z.object({ milliseconds: z.number() })
const createdSchema = z.object({ doc: z.object({ id: z.union([z.string(), z.number()]) }) })

const [origin = '', authorization = ''] = process.argv.slice(2)
const done = { saved: 0, published: 0, uploaded: 0 }

async function send(method: 'POST' | 'PATCH', path: string, body: string | FormData) {
  const headers = new Headers({ Authorization: authorization })
  if (typeof body === 'string') headers.set('Content-Type', 'application/json')
  const answer = await fetch(`${origin}/api/${path}`, { method, body, headers })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return createdSchema.parse(await answer.json()).doc.id
}

/** A picture as a telephone takes it: 12 megapixels. */
const picture = await sharp({
  create: { width: 4_000, height: 3_000, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 30 }, background: 'black' },
})
  .jpeg({ quality: 80 })
  .toBuffer()

const story = (title: string) => ({
  title,
  kind: 'nyskapingshistorie',
  summary: 'Flere får hjelp raskere.',
  nytt: 'Vi møter folk der de er.',
  nyttig: 'Det tar dager, ikke uker.',
  nyttiggjort: 'Alle tjenestestedene bruker det.',
})

async function upload(): Promise<string | number> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'bilde.jpg')
  form.set('_payload', JSON.stringify({ alt: 'Et bilde av snø' }))
  const id = await send('POST', 'media', form)
  done.uploaded += 1
  return id
}

/** One editor at work until the time is over. */
async function edit(name: string, until: number): Promise<void> {
  while (performance.now() < until) {
    const image = await upload()
    const id = await send('POST', 'stories?draft=true', JSON.stringify({ ...story(`${name} skriver`), _status: 'draft' }))
    for (let save = 0; save < savesPerPublish && performance.now() < until; save += 1) {
      await send('PATCH', `stories/${id}?draft=true&autosave=true`, JSON.stringify({ title: `${name} skriver ${save}` }))
      done.saved += 1
    }
    const whole = { ...story(`${name} er ferdig`), images: [image], _status: 'published' }
    await send('PATCH', `stories/${id}?publishSpecificLocale=nb`, JSON.stringify(whole))
    done.published += 1
  }
}

answerEach(async (question) => {
  const until = performance.now() + questionSchema.parse(question).milliseconds
  await Promise.all(Array.from({ length: editors }, (_, index) => edit(`Redaktør ${index + 1}`, until)))
  return done
})
