import { tmpdir } from 'node:os'

import type { SanitizedConfig } from 'payload'

import { loadConfig } from '../open-payload.js'

/** The config on SQLite, for commands that look at it but open no database. */
export const configForGenerating = (): Promise<SanitizedConfig> =>
  loadConfig({
    environment: { dataDirectory: tmpdir(), databaseUri: undefined, publicUrl: undefined, logLevel: 'info' },
    secret: 'signs nothing here',
    firstUserToken: 'stamps nothing here',
  })
