import { join } from 'node:path'

import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import sharp from 'sharp'

import { viigran } from '../../collections/index.js'
import type { Environment } from '../environment.js'
import { projectRoot } from '../project-root.js'
import { policy } from '../snippets/read-policy.js'
import { databaseFor } from './database/index.js'
import { documentPages } from './document/index.js'
import { noEmail } from './email.js'
import { embeds } from './embeds/index.js'
import { explainError } from './errors/index.js'
import { logOptions } from './errors/log.js'
import { hostRules } from './host-rules.js'
import { ideaPages } from './ideas/index.js'
import { jobs, mendScheduledPublishing } from './jobs.js'
import { languages } from './languages/index.js'
import { lists } from './lists/index.js'
import { look } from './look/index.js'
import { matrix } from './matrix/index.js'

// An editor may wait for a picture; by itself each size of it would take every core there is.
sharp.concurrency(1)

/** What the config needs to know from outside. */
export interface ConfigOptions {
  readonly environment: Pick<Environment, 'dataDirectory' | 'databaseUri' | 'publicUrl' | 'logLevel'>
  /** Signs logins. */
  readonly secret: string
  /** What a request must carry to make the first user (first-user/rule.ts). */
  readonly firstUserToken: string
}

/** The Payload config of the CMS process and of the scripts that work beside it. */
export async function payloadConfig({ environment, secret, firstUserToken }: ConfigOptions): Promise<SanitizedConfig> {
  const { dataDirectory, publicUrl, logLevel } = environment
  const config: Config = {
    secret,
    db: databaseFor(environment),
    serverURL: publicUrl?.origin ?? '',
    csrf: publicUrl ? [publicUrl.origin] : [],
    cors: publicUrl ? [publicUrl.origin] : [],
    plugins: [
      viigran({ mediaDirectory: join(dataDirectory, 'media') }),
      hostRules({ publicUrl, firstUserToken }),
      embeds(policy),
      documentPages,
      lists,
      matrix,
      ideaPages,
    ],
    admin: {
      user: 'users',
      ...look,
      // Payload's own list has no Oslo, and what is chosen beforehand must be on the list.
      timezones: { defaultTimezone: 'Europe/Oslo', supportedTimezones: [{ label: 'Norsk tid (Oslo)', value: 'Europe/Oslo' }] },
      importMap: {
        baseDir: projectRoot,
        importMapFile: join(projectRoot, 'cms', 'admin', 'importMap.js'),
        autoGenerate: false,
      },
    },
    i18n: languages,
    jobs,
    hooks: { afterError: [explainError] },
    email: noEmail,
    sharp,
    upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true, defParamCharset: 'utf8' },
    graphQL: { disable: true },
    telemetry: false,
    maxDepth: 5,
    // Not declared for all of Payload: ids are numbers on SQLite and strings on MongoDB, and the code serves both.
    typescript: { outputFile: join(projectRoot, 'collections', 'payload-types.ts'), autoGenerate: false, declare: false },
    logger: { options: logOptions(logLevel), destination: process.stderr },
    loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info' },
  }
  return mendScheduledPublishing(await buildConfig(config))
}
