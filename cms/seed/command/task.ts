import { parseArgs } from 'node:util'

import { Refusal } from '../../refusal.js'
import { words } from './words.js'

export type Task = 'strategy' | 'samples' | 'remove-samples' | 'help'

/**
 * What the command's arguments ask for.
 * @throws {Refusal} with how to use the command, when they cannot be understood
 */
export function taskFrom(given: string[]): Task {
  const { values, positionals, tokens } = parseArgs({
    args: given,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { samples: { type: 'boolean' }, 'remove-samples': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const known = ['samples', 'remove-samples', 'help']
  const strange = tokens.find((token) => token.kind === 'option' && (!known.includes(token.name) || token.value !== undefined))
  const unknown = strange?.kind === 'option' ? strange.rawName : positionals[0]
  if (unknown !== undefined) throw new Refusal(`${words.unknown(unknown)}\n\n${words.usage}`)
  if (values.help === true) return 'help'
  if (values.samples === true && values['remove-samples'] === true) throw new Refusal(`${words.both}\n\n${words.usage}`)
  if (values.samples === true) return 'samples'
  return values['remove-samples'] === true ? 'remove-samples' : 'strategy'
}
