/** Milliseconds. */
const least = 1_000
const most = 30_000

/** How long to wait after so many failures in a row, in milliseconds: longer each time, and with jitter, so that readers do not all return at once. */
export const pauseAfter = (failures: number): number => least + Math.random() * Math.min(most, least * 2 ** failures)
