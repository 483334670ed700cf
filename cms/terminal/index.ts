export { environmentWords } from './environment.js'
export { words } from './words.js'

/** Prints plain Norwegian lines (`words`) for the person at the terminal. What operators need beyond that goes to the log. */
export type Print = (lines: string) => void

/** To standard output. */
export const printToTerminal = (): Print => (lines) => void process.stdout.write(`${lines}\n`)
