import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { expect, it } from 'vitest'

import { projectRoot } from '../../project-root.js'
import { Spool } from './spool.js'

it('whoever got a receipt loses nothing when the process is killed in the middle of its work', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'viigran-spool-'))
  const promised = new Set<string>()
  for (const enough of [1, 5, 20, 60]) {
    const sender = spawn(process.execPath, ['--import', 'tsx', 'cms/public/ideas/testing/sender.ts', directory], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: sender.stdout })
    let seen = 0
    lines.on('line', (reference) => {
      promised.add(reference)
      seen += 1
      if (seen === enough) sender.kill('SIGKILL')
    })
    await Promise.all([once(sender, 'exit'), once(lines, 'close')])
  }
  const spool = await Spool.open(directory)
  const kept = await Promise.all([...promised].map((reference) => spool.read(reference)))
  expect(kept.map((idea) => idea?.reference)).toEqual([...promised])
  await rm(directory, { recursive: true })
}, 60_000)
