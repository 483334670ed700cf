import { Spool } from '../spool.js'

/** Keeps ideas without end and says each reference once it has been promised, until it is killed. Started by `killed.test.ts`. */
const [directory = ''] = process.argv.slice(2)
const spool = await Spool.open(directory)
for (let number = 0; ; number += 1) {
  const reference = `0000-${String(process.pid).slice(-4).padStart(4, '0')}-${String(number).padStart(4, '0')}`
  await spool.keep({
    reference,
    receivedAt: new Date().toISOString(),
    language: 'nb',
    text: `Idé ${'x'.repeat(4_000)} ${reference}`,
    name: null,
    email: null,
    consent: null,
    keptMonths: null,
    area: null,
  })
  process.stdout.write(`${reference}\n`)
}
