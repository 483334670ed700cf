import { stdin } from 'node:process'

import { createAdministrator } from '../cms/admin/create-administrator/index.js'

process.exit(await createAdministrator(process.argv.slice(2), stdin))
