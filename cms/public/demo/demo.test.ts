import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { locales } from '../../../widgets/contract/index.js'
import { projectRoot } from '../../project-root.js'
import { policyLines } from '../../snippets/index.js'
import { policy } from '../../snippets/read-policy.js'
import { answersFor } from '../pages/testing/answers.js'
import { servePages, type PageServer } from '../pages/testing/serve.js'
import { embedFrom } from './embed-from.js'
import { demoPolicy } from './policy.js'
import { words } from './words/index.js'

/** What can be shown without knowing what there is. */
const family = ['areas', 'idea', 'matrix', 'plakat', 'point', 'stories', 'strategy', 'tiltak'].map((name) => `gran-${name}`)

const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What the server answers to a browser that came by this name. */
function get(site: PageServer, host: string, path = '/demo'): Promise<{ policy: string; document: string }> {
  return new Promise((resolve, reject) => {
    request({ port: site.port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
      let document = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (document += chunk))
      answer.on('end', () => resolve({ policy: String(answer.headers['content-security-policy']), document }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the page', () => {
  let site: PageServer
  beforeAll(async () => {
    site = await servePages(answersFor())
  })
  afterAll(() => site.close())

  test.each([
    ['localhost', '127.0.0.1'],
    ['127.0.0.1', 'localhost'],
  ])('opened on %s embeds from %s, which is another origin to the browser', async (opened, other) => {
    const { policy, document } = await get(site, `${opened}:${site.port}`)
    const origin = `http://${other}:${site.port}`
    expect(policy).toBe(demoPolicy(origin))
    expect(document).toContain(`<script type="module" src="${origin}/widgets/v1/embed.js"></script>`)
    expect(document).not.toContain(`http://${opened}:`)
  })

  test('shows for copying exactly what stands in it', async () => {
    const { document } = await get(site, 'localhost:3000')
    const codes = [...document.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code = '']) => unescape(code)).slice(0, -1)
    const [shown] = document.split('<section class="code">')
    const tags = codes.map((code) => /<(gran-\w+)/.exec(code)?.[1])
    expect(tags.sort()).toEqual(family)
    for (const code of codes) expect(shown).toContain(code)
  })

  test('has no script and no style of its own in the markup', async () => {
    const { document } = await get(site, 'localhost:3000')
    expect([...document.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(
      Array(family.length).fill('<script type="module" src="http://127.0.0.1:3000/widgets/v1/embed.js">'),
    )
    expect(document).not.toMatch(/<style| style="| on[a-z]+="/)
  })

  test.each(locales)('says in its own language (%s) whether the widgets come from another origin or its own', async (locale) => {
    const { own, other } = words[locale].note.source
    const others = await get(site, 'localhost:3000', `/demo?locale=${locale}`)
    expect([others.document.includes(own), others.document.includes(other)]).toEqual([false, true])
    const itsOwn = await get(site, 'gran.example.no', `/demo?locale=${locale}`)
    expect([itsOwn.document.includes(own), itsOwn.document.includes(other)]).toEqual([true, false])
    expect(itsOwn.document).toContain('<script type="module" src="http://gran.example.no/widgets/v1/embed.js">')
  })

  test.each(['"><script>', "evil' ; script-src *", 'a b', ''])('believes no strange Host: %j', async (host) => {
    expect(embedFrom({ host, protocol: 'http' }, undefined)).toEqual({ origin: 'http://localhost', own: false })
  })
})

describe('the policy', () => {
  test('is default-src none, the own style sheet and pictures, and what the README tells embedders to add', () => {
    expect(demoPolicy('https://a.no')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' https://a.no; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; script-src https://a.no; connect-src https://a.no",
    )
  })

  test('adds the same lines as the README', () => {
    const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
    const block = /```\n((?:[a-z-]+-src https:\/\/viigran\.example\.no;\n)+)```/.exec(readme)?.[1] ?? ''
    expect(block.trim().split('\n')).toEqual(policyLines(policy.directives, 'https://viigran.example.no'))
  })

  test('with PUBLIC_URL the widgets come from there, whatever name the page was opened by', () => {
    const publicUrl = new URL('https://viigran.example.no')
    const { origin } = publicUrl
    expect(embedFrom({ host: 'localhost:3000', protocol: 'http' }, publicUrl)).toEqual({ origin, own: false })
    expect(embedFrom({ host: 'Viigran.example.no', protocol: 'http' }, publicUrl)).toEqual({ origin, own: true })
    const asked = { host: '10.0.0.1:3000', forwardedHost: 'viigran.example.no', protocol: 'http' }
    expect(embedFrom(asked, publicUrl)).toEqual({ origin, own: true })
    expect(embedFrom({ host: 'viigran.example.no', protocol: 'https' }, undefined)).toEqual({ origin, own: true })
  })
})
