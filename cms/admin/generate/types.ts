import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import { configForGenerating } from './config.js'

/** `npm run generate`: writes collections/payload-types.ts and cms/admin/importMap.js anew from the config. */
const config = await configForGenerating()
await generateTypes(config)
await generateImportMap(config, { force: true, log: true })
process.exit(0)
