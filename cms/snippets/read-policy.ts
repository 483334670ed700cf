import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from '../project-root.js'
import { policySchema } from './policy.js'

/** The file that the README points embedders to. */
export const policy = policySchema.parse(JSON.parse(readFileSync(join(projectRoot, 'widgets', 'csp.json'), 'utf8')))
