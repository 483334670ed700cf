import { openPayload } from '../cms/admin/open-payload.js'
import { migrate } from '../cms/admin/server/migrate.js'
import { prepareDataDirectory } from '../cms/data-directory/index.js'
import { readEnvironment } from '../cms/environment.js'
import { Refusal } from '../cms/refusal.js'
import { printToTerminal, words } from '../cms/terminal/index.js'
import { republish } from '../collections/publications/index.js'

/** `npm run republish`: rebuilds what the public may see from the documents. May run beside editors at work. */
const print = printToTerminal()
try {
  const environment = readEnvironment()
  prepareDataDirectory(environment.dataDirectory)
  const payload = await openPayload(environment)
  try {
    await migrate(payload, print)
    print(words.republishedCounts(await republish(payload)))
  } finally {
    await payload.destroy()
  }
  process.exit(0)
} catch (error) {
  print(
    error instanceof Refusal
      ? words.cannotStart(error.message)
      : words.unexpected(error instanceof Error ? error.message : String(error)),
  )
  process.exit(error instanceof Refusal ? error.exitCode : 1)
}
