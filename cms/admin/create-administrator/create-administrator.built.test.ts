import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, expect, it } from 'vitest'

import { projectRoot } from '../../project-root.js'
import { cleanUp, startHost, temporaryDirectory, type Host } from '../../testing/host.js'

const hosts: Host[] = []
const dataDirectory = temporaryDirectory()
afterAll(async () => {
  await cleanUp(hosts)
  rmSync(dataDirectory, { recursive: true, force: true })
})

/** As `npm run create-admin`, with nobody at the keyboard. */
async function createAdmin(options: string[], typed = '') {
  const command = spawn(process.execPath, [join(projectRoot, 'build/server/scripts/create-admin.js'), ...options], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDirectory },
  })
  command.stdin.on('error', () => undefined).end(typed)
  const [out, error] = await Promise.all([text(command.stdout), text(command.stderr), once(command, 'close')])
  return { code: command.exitCode, printed: out + error }
}

const password = 'et-langt-passord'

it('makes an administrator before the first start, who can log in and manage users', async () => {
  const made = await createAdmin(['--email', 'Kari@Example.no'], `${password}\n`)
  expect(made).toEqual({ code: 0, printed: 'Administratoren kari@example.no er laget. Logg inn på /admin.\n' })

  const host = await startHost({ dataDirectory })
  hosts.push(host)
  const answer = await fetch(`${host.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'kari@example.no', password }),
  })
  expect(await answer.json()).toMatchObject({ user: { role: 'administrator' } })
})

it('makes another one while viigran runs', async () => {
  expect((await createAdmin(['--email', 'ola@example.no', '--password', password])).code).toBe(0)
})

it.each([
  ['a name that is taken', ['--email', 'kari@example.no', '--password', password], 'Det finnes allerede en bruker'],
  ['something that is no address', ['--email', 'kari', '--password', password], '«kari» er ingen e-postadresse'],
  ['a short password', ['--email', 'eva@example.no', '--password', 'kort'], 'minst 12 tegn'],
  ['an option that does not exist', ['--epost', 'eva@example.no'], 'Slik lager du en administrator'],
  ['no address and nobody to ask', [], 'Slik lager du en administrator'],
])('refuses %s in plain words, and never shows the password', async (_what, options, words) => {
  const { code, printed } = await createAdmin(options)
  expect(code).toBe(2)
  expect(printed).toContain(words)
  expect(printed).not.toContain(password)
})
