import { Worker } from 'node:worker_threads'

/** The modules of this folder that run as threads of their own: `compose` for as long as the process lives, `examine` once. */
export type ThreadModule = 'compose' | 'examine'

const fromSource = import.meta.url.endsWith('.ts')

/** Starts a thread. From the sources it runs as TypeScript, as everything else does then. */
export function startThread(name: ThreadModule, workerData: unknown): Worker {
  const entry = new URL(fromSource ? './from-source.mjs' : `./${name}/index.js`, import.meta.url)
  return new Worker(entry, { workerData, argv: [`./${name}/index.ts`] })
}
