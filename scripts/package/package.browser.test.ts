import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { projectRoot } from '../../cms/project-root.js'
import { openApi } from '../../widgets/testing/api.js'
import { openBrowser } from '../../widgets/testing/browser.js'
import { everyElement } from '../../widgets/testing/elements.js'
import { listening } from '../../widgets/testing/listening.js'
import { whole } from '../../widgets/testing/whole.js'

const run = promisify(execFile)

/** Somebody's new project, with the package as `npm pack` makes it. */
let project: string
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'viigran-project-'))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: projectRoot })
  const [{ filename }] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(stdout.slice(stdout.indexOf('[\n'))))
  await write('package.json', JSON.stringify({ name: 'fresh', private: true, type: 'module' }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: project })
  await addOwn('payload', '@payloadcms/db-sqlite', '@payloadcms/richtext-lexical', '@payloadcms/translations', 'lit')
})
afterAll(() => rm(project, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFile(join(project, name), text)

/** What the project has beside the package. Linked to what this repository has installed: to install Payload anew takes minutes. */
async function addOwn(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = join(project, 'node_modules', name)
    await mkdir(dirname(place), { recursive: true })
    await symlink(join(projectRoot, 'node_modules', name), place)
  }
}

test('the package has nothing in it but what its users run, and names no machine', async () => {
  const folder = join(project, 'node_modules', 'viigran')
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const unwanted = files.filter(({ name }) => !/\.(js|d\.ts|json)$|^(README\.md|LICENSE)$/.test(name) || /test/.test(name))
  expect(unwanted.map(({ name }) => name)).toEqual([])
  for (const { parentPath, name } of files)
    expect(await readFile(join(parentPath, name), 'utf8')).not.toContain(dirname(projectRoot))
  const { peerDependencies } = z
    .object({ peerDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  expect(Object.keys(peerDependencies)).toEqual(expect.arrayContaining(['payload', 'lit']))
})

test('a fresh Payload project publishes a story with the plugin', async () => {
  await write(
    'cms.js',
    `import { sqliteAdapter } from '@payloadcms/db-sqlite'
    import { buildConfig, getPayload } from 'payload'

    // Payload's editor first: in plain Node 20 it often never settles when something else imports it (see cms/admin/open-payload.ts).
    await import('@payloadcms/richtext-lexical/lexical')
    const { viigran } = await import('viigran/plugin')
    const config = buildConfig({
      secret: 'a secret of this project',
      db: sqliteAdapter({ client: { url: 'file:./cms.sqlite' } }),
      plugins: [viigran({ municipality: 'Lunner kommune', points: 3 })],
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    })
    const payload = await getPayload({ config })
    const draft = { title: 'Ny i Lunner', kind: 'nyskapingshistorie', nytt: 'Nytt', nyttig: 'Nyttig', nyttiggjort: 'Brukt' }
    const { id } = await payload.create({ collection: 'stories', draft: true, data: draft })
    const shown = () => payload.find({ collection: 'publications', where: { kind: { equals: 'stories' } } })
    const before = (await shown()).totalDocs
    await payload.update({ collection: 'stories', id, data: { _status: 'published' } })
    const { docs: [{ content }] } = await shown()
    console.log(JSON.stringify({ before, title: content.title }))
    process.exit(0)`,
  )
  const { stdout } = await run(process.execPath, ['cms.js'], {
    cwd: project,
    env: { PATH: process.env.PATH, NODE_ENV: 'development' },
  })
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({ before: 0, title: { nb: 'Ny i Lunner' } })
})

test('types are there, and a mistake is told', async () => {
  await write(
    'typed.ts',
    `import { viigran, type ViigranOptions } from 'viigran/plugin'
    import { GranPlakat } from 'viigran/widgets'
    import 'viigran/widgets/story'

    export const options: ViigranOptions = { points: 3 }
    export const plugin = viigran(options)
    // @ts-expect-error
    viigran({ points: 'three' })
    const plakat: GranPlakat = document.createElement('gran-plakat')
    plakat.headingLevel = 3
    document.createElement('gran-story').story = 'en-historie'
    // @ts-expect-error
    plakat.headingLevel = 'three'`,
  )
  const settings = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2023,dom', '--module', 'nodenext']
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc')
  const args = [tsc, ...settings, 'typed.ts']
  const { stdout } = await run(process.execPath, args, { cwd: project }).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

test('a plain Vite page shows the plakat', async () => {
  const api = await openApi(whole)
  await write(
    'index.html',
    '<!doctype html><html lang="nn"><title>Vite</title><script type="module" src="/page.js"></script></html>',
  )
  await write(
    'page.js',
    `import 'viigran/widgets/plakat'

    const plakat = document.createElement('gran-plakat')
    plakat.setAttribute('api', '${api.origin}')
    document.body.append(plakat)`,
  )
  // Vitest brings it.
  const vite = createRequire(createRequire(import.meta.url).resolve('vitest/package.json')).resolve('vite/package.json')
  await run(process.execPath, [join(dirname(vite), 'bin/vite.js'), 'build', '--logLevel', 'error'], { cwd: project })
  const built = join(project, 'dist')
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    readFile(join(built, path)).then(
      (body) => response.writeHead(200, { 'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'text/html' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.goto(`http://localhost:${await listening(server)}/`)
  await page.locator('gran-plakat').getByText('Vi i Gran 1').waitFor()
  await page.locator('gran-plakat').getByText('Årringane veks').waitFor()
  expect(await page.evaluate(() => customElements.get('gran-tiltak'))).toBeUndefined()
  await browser.close()
  server.close()
  api.close()
})

test('editors and catalogues can read of every element what it is, and what a page may set', async () => {
  const manifest = createRequire(pathToFileURL(join(project, 'page.js'))).resolve('viigran/widgets/custom-elements.json')
  const { modules } = manifestSchema.parse(JSON.parse(await readFile(manifest, 'utf8')))
  const described = modules.flatMap(({ declarations }) => declarations)
  const tags = [...everyElement('').map(([tag]) => tag), 'gran-content']
  expect(described.map(({ tagName }) => tagName).sort()).toEqual(tags.sort())
  for (const { summary, attributes } of described) {
    expect(summary).toMatch(/\S/)
    expect(attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['api', 'lang', 'live']))
    for (const { description } of attributes) expect(description).toMatch(/\S/)
  }
})

const manifestSchema = z.object({
  modules: z.array(
    z.object({
      path: z.string(),
      declarations: z.array(
        z.object({
          tagName: z.string(),
          summary: z.string(),
          attributes: z.array(z.object({ name: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
})
