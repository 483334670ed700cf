/** Run as a process of its own, as `npm run seed` is: publishes a story in the database that it is told, and prints the story's id. */
import { publishStory } from '../../../collections/testing/content.js'
import { openIn } from './payload.js'

const [dataDirectory = '', databaseUri] = process.argv.slice(2)
const { payload, close } = await openIn(dataDirectory, databaseUri)
const { id } = await publishStory(payload, { title: 'Fra en annen prosess' })
process.stdout.write(String(id))
await close()
process.exit(0)
