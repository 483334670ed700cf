import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { Refusal } from '../refusal.js'

const systemError = z.object({ code: z.string() })

/**
 * Makes the data directory where it is missing, and writes a file to see that it can be written to.
 * @throws {Refusal} saying what stands in the way
 */
export function prepareDataDirectory(directory: string): void {
  const probe = join(directory, `.write-test-${process.pid}`)
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Refusal(`Kan ikke skrive til datakatalogen ${directory}: ${reasonFor(error)}\nVelg en annen katalog med DATA_DIR.`)
  }
}

function reasonFor(error: unknown): string {
  const { code } = systemError.safeParse(error).data ?? {}
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'brukeren som kjører viigran, har ikke lov.'
    case 'EROFS':
      return 'filsystemet kan bare leses.'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disken er full.'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'det ligger en fil der katalogen skulle vært.'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
