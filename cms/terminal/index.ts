export { words } from './words.js'

/** Prints plain Norwegian lines (`words`) for the person at the terminal. What operators need beyond that goes to the log. */
export type Print = (lines: string) => void

/** To standard output. Goes on without it when its reader goes away (`npm start | head`). */
export function printToTerminal(): Print {
  process.stdout.on('error', () => undefined)
  return (lines) => process.stdout.write(`${lines}\n`)
}
