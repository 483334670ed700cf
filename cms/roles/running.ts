/** A role that runs. */
export interface Running {
  /** Finishes what is in flight, closes feeds and databases. Takes less than 10 s. */
  stop(): Promise<void>
  /** Ends what this process has started, at once. */
  endNow(): void
}
