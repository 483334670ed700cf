import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { openIn } from '../../feed/testing/payload.js'
import { projectRoot } from '../../project-root.js'

vi.setConfig({ testTimeout: 120_000 })

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'viigran-seed-'))
})
afterAll(() => rm(directory, { recursive: true }))

/** `npm run seed -- …`, from what is built. */
async function run(...given: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const command = execFile(process.execPath, ['build/server/scripts/seed.js', ...given], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: directory },
  })
  const said = { out: '', error: '' }
  command.stdout?.on('data', (text: string) => (said.out += text))
  command.stderr?.on('data', (text: string) => (said.error += text))
  await once(command, 'close')
  return { code: command.exitCode, ...said }
}

describe('npm run seed', () => {
  test.each([
    [['--sample'], 'Jeg forstår ikke «--sample».'],
    [['--samples=ja'], 'Jeg forstår ikke «--samples».'],
    [['samples'], 'Jeg forstår ikke «samples».'],
    [['-x'], 'Jeg forstår ikke «-x».'],
    [['--samples', '--remove-samples'], 'Velg enten --samples eller --remove-samples.'],
  ])('explains itself when it does not understand %j', async (given, explanation) => {
    const { code, error, out } = await run(...given)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toContain(explanation)
    expect(error).toContain('npm run seed -- --remove-samples')
  })

  test('says what it can do', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    expect(out).toContain('npm run seed -- --samples')
  })

  test('fills in, adds and removes beside a running CMS, which sees it at once', async () => {
    const first = await run('--samples')
    expect(first).toMatchObject({ code: 0, error: '' })
    expect(first.out).toMatch(/^Strategien er fylt inn: 53 dokumenter\.\n12 oppdiktede dokumenter er lagt til .*\n$/)
    const running = await openIn(directory)
    const stories = async () => (await running.payload.count({ collection: 'stories' })).totalDocs
    expect(await stories()).toBe(6)
    expect(await run('--samples')).toEqual({ code: 0, error: '', out: 'Det oppdiktede er der fra før. Ingenting er endret.\n' })
    expect(await run('--remove-samples')).toEqual({ code: 0, error: '', out: '12 oppdiktede dokumenter er tatt bort.\n' })
    expect(await stories()).toBe(0)
    expect(await run('--remove-samples')).toMatchObject({ code: 0, out: 'Det var ikke noe oppdiktet å ta bort.\n' })
    expect(await run()).toMatchObject({ code: 0, out: 'Strategien er fylt inn fra før. Ingenting er endret.\n' })
    await running.close()
  })
})
