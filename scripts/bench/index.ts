import { cpus } from 'node:os'

import { measureBulk } from './bulk.js'
import { measureDelays } from './delays.js'
import { measureDurability } from './durability.js'
import { measureEditors } from './editors/index.js'
import { measureFaults } from './faults.js'
import { measureLive } from './live/index.js'
import { measureNginx } from './nginx.js'
import { measurePayloadRest } from './payload-rest.js'
import { measureScale } from './scale.js'
import { measureSizes } from './sizes.js'
import { measureSlowPhone } from './slow-phone/index.js'
import { measureStarts } from './starts.js'
import { printHead, printRows, type Figure } from './table.js'

/** What is measured (issues 4 and 5), all in one run on this machine, as one table. Ends with 1 when a figure is missed. */
const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  sizes: measureSizes,
  starts: measureStarts,
  'slow-phone': measureSlowPhone,
  rest: measurePayloadRest,
  nginx: measureNginx,
  delays: measureDelays,
  editors: measureEditors,
  live: measureLive,
  scale: measureScale,
  bulk: measureBulk,
  faults: measureFaults,
  durability: measureDurability,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`Målingene heter: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'ukjent prosessor'}\n`)
printHead()
let good = true
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const figures = await measure()
  printRows(figures)
  good &&= figures.every((figure) => figure.good)
}
process.exit(good ? 0 : 1)
