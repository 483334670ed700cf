import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { Refusal } from '../refusal.js'
import { words } from './words.js'

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
    throw new Refusal(words.notWritable(directory, reasonFor(error)))
  }
}

function reasonFor(error: unknown): string {
  const { code } = systemError.safeParse(error).data ?? {}
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return words.notAllowed
    case 'EROFS':
      return words.readOnly
    case 'ENOSPC':
    case 'EDQUOT':
      return words.full
    case 'EEXIST':
    case 'ENOTDIR':
      return words.fileInTheWay
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
