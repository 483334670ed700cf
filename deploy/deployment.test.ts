import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readEnvironment } from '../cms/environment.js'
import { projectRoot } from '../cms/project-root.js'

// Nobody here can build the image or start the set: what one file calls by name must at least be there in the other.
const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8')
const compose = read('compose.yaml')
const nginx = read('deploy/nginx.conf')
const replicaSet = read('deploy/replica-set.js')
const dockerfile = read('Dockerfile')
const image = read('scripts/image.mjs')

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
const one = (text: string, pattern: RegExp) => all(text, new RegExp(pattern, 'gm'))[0]
const isThere = (path: string) => existsSync(join(projectRoot, path))

/** What stands under a top key of compose.yaml. Enough of YAML for how that file is written. */
const under = (key: string) => one(compose, new RegExp(`^${key}:.*\\n((?:(?: .*)?\\n)*)`)) ?? ''
const services = all(under('services'), /^ {2}([\w-]+):/gm)
const like = (name: string) => services.filter((service) => service.startsWith(`${name}-`) && /-\d$/.test(service))

/** The variables of the Dockerfile, and those of a service of compose.yaml with something in the place of secrets. */
function environmentOf(service: string): Record<string, string> {
  const ofImage = all(dockerfile, /^ENV (.*)$/gm).flatMap((line) => line.split(' ').map((pair) => pair.split('=')))
  const own = [...under(service).matchAll(/^ {4}([A-Z_]+): (.*)$/gm)].map(([, name, value]) => [name, value])
  const given = [...ofImage, ...own].map(([name = '', value = '']): [string, string] => [
    name,
    value.replace(/^\$\{.*$/, sample(name)),
  ])
  return Object.fromEntries(given)
}
const sample = (name: string) => (name === 'PUBLIC_URL' ? 'https://viigran.example.no' : 'a secret of the tests')

describe('compose.yaml', () => {
  test.each(['cms', 'public'])('tells the %s processes what they understand', (role) => {
    const environment = environmentOf(`x-${role}`)
    expect(readEnvironment(environment).role).toBe(role)
    const known = all(read('README.md'), /^\| (`[A-Z_`, ]+`) \|/gm).flatMap((names) => all(names, /`([A-Z_]+)`/g))
    const ofNodeAndNext = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED']
    expect(Object.keys(environment).filter((name) => !known.includes(name) && !ofNodeAndNext.includes(name))).toEqual([])
  })

  test('says which secrets it wants', () => {
    const wanted = new Set(all(compose, /\$\{(\w+):/g))
    expect([...wanted].sort()).toEqual(all(one(compose, /^#( +\w+=.*)$/) ?? '', /(\w+)=/g).sort())
  })

  test('names one replica set, of the nodes that there are', () => {
    const [, hosts = '', name] = /mongodb:\/\/([\w,-]+)\/\w+\?replicaSet=(\w+)/.exec(compose) ?? []
    expect(hosts.split(',')).toEqual(like('mongo'))
    expect(all(one(replicaSet, /^const hosts = (.*)$/) ?? '', /'([\w-]+)'/g)).toEqual(like('mongo'))
    expect([one(replicaSet, /_id: '(\w+)'/), one(compose, /--replSet, (\w+)/)]).toEqual([name, name])
  })

  test('mounts what is there, where it is looked for', () => {
    const mounted = [...compose.matchAll(/\.\/(deploy\/[\w.-]+):([\w/.-]+):ro/g)]
    expect(mounted.map(([, file = '', to]) => [file, isThere(file), to])).toEqual([
      ['deploy/replica-set.js', true, one(compose, /mongosh, .*, (\/[\w.-]+)\]/)],
      ['deploy/nginx.conf', true, '/etc/nginx/nginx.conf'],
    ])
    const volumes = new Set(all(compose.slice(0, compose.lastIndexOf('\nvolumes:')), /[[\s]([\w-]+):\/(?!\/)/g))
    expect([...volumes].sort()).toEqual(all(under('volumes'), /^ {2}([\w-]+):/gm).sort())
    for (const file of all(nginx, /ssl_certificate\w* (\S+);/g))
      expect(all(compose, new RegExp(`out (${file})`, 'g'))).toEqual([file])
    expect(one(nginx, /proxy_cache_path (\/var\/cache\/nginx)\//)).toBe(one(compose, /cache:(\S+)$/))
  })
})

describe('deploy/nginx.conf', () => {
  test('stands before every node there is, at the port that the image opens', () => {
    const port = one(dockerfile, /\bPORT=(\d+)/)
    const nodes = new Set(all(nginx, /^ +server ([\w-]+-\d:\d+) /gm))
    expect([...nodes]).toEqual([...like('public'), ...like('cms')].map((service) => `${service}:${port}`))
    expect(one(dockerfile, /^EXPOSE (\d+)/)).toBe(port)
  })

  test('opens what others look for', () => {
    const { CMS_URL: cms = '' } = environmentOf('x-public')
    const opened = all(nginx, /listen (\d+)/g)
    expect(services).toContain(new URL(cms).hostname)
    expect(opened).toContain(new URL(cms).port)
    for (const port of all(one(compose, /ports: (.*)$/) ?? '', /:(\d+)/g)) expect(opened).toContain(port)
  })
})

describe('Dockerfile', () => {
  const { compilerOptions } = z
    .object({ compilerOptions: z.object({ outDir: z.string() }) })
    .parse(JSON.parse(read('tsconfig.build.json')))
  const sourceOf = (built: string) => built.replace(`${compilerOptions.outDir}/`, '').replace(/\.js$/, '.ts')

  test('starts what the build makes, and others of it are called by their names', () => {
    const started = [one(dockerfile, /^CMD \["node", "(.*)"\]$/), ...all(compose, / node (build\/\S+)/g)]
    for (const built of started) {
      expect(built).toContain(`${compilerOptions.outDir}/`)
      expect([built, isThere(sourceOf(built ?? ''))]).toEqual([built, true])
    }
  })

  test('asks for its health where that is answered, by both kinds of process', () => {
    const path = one(dockerfile, /PORT\}(\/\w+)`/)
    for (const file of ['cms/public/health.ts', 'cms/admin/server/listener.ts']) expect(read(file)).toContain(`'${path}'`)
  })

  test('copies and runs what is there, and what the build may see', () => {
    const ignored = read('.dockerignore').split('\n')
    const needed = [
      ...(one(dockerfile, /^COPY (.*) \.\/$/) ?? '').split(' '),
      ...all(dockerfile, /node (scripts\/\S+)/g),
      ...all(image, /^copy\(((?:join\()?'[^)]*')/gm).map((path) => all(path, /'([^']+)'/g).join('/')),
    ].filter((path) => !path.startsWith('build/'))
    expect(needed.length).toBeGreaterThan(6)
    for (const path of needed) {
      expect([path, isThere(path)]).toEqual([path, true])
      expect(ignored).not.toContain(path.split('/')[0])
    }
  })

  test('has the Node that package.json asks for', () => {
    const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read('package.json')))
    const least = Number(one(engines.node, />=(\d+)/))
    for (const version of all(dockerfile, /^FROM node:(\d+)/gm)) expect(Number(version)).toBeGreaterThanOrEqual(least)
  })
})
