/** How long a stop may take, in milliseconds. What is in flight then is cut; the databases are closed all the same. */
export const stopWithin = {
  /** For everything. A database that does not answer is not waited for. */
  inAll: 9_500,
  /** For clients that keep a connection, to ask once more and learn that it ends. Only real ones are waited for. */
  idle: process.env.NODE_ENV === 'production' ? 1_000 : 0,
  /** For requests that are being answered, `idle` included. A developer who saved a file waits for none. */
  requests: process.env.NODE_ENV === 'development' ? 500 : 5_500,
  /** For the public process to end. Longer than `requests`, so that it has time to close its files. */
  publicProcess: 7_000,
  /** For the CMS process to end after it: nothing is under way any more. */
  cmsProcess: 2_500,
} as const

/** Waits for `work`, but not longer than `milliseconds`. A failure counts as done: a stop goes on. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<'done' | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  const done = work.then(
    () => 'done' as const,
    () => 'done' as const,
  )
  const result = await Promise.race([done, late])
  clearTimeout(timer)
  return result
}
