/** Who is told of what was committed. */
export interface Listener {
  /** These records were written. All that was committed up to `cursor` has been told now. */
  changed(records: readonly string[], cursor: string): void
  /** What was told so far and what comes do not meet: another database, or too long away. From `cursor` on all is told again. */
  lost(cursor: string): void
  /** The database answers. `cursor` is where the listening stands. */
  up(cursor: string): void
  down(reason: unknown): void
}

/** What was committed after a cursor. */
export interface Missed {
  readonly records: readonly string[]
  readonly cursor: string
}

/** How the feed learns of commits, also those of other processes. A cursor is text that only its own kind understands. */
export interface Changes {
  /** Begins to listen. Goes on after every break, whatever happens to the database, until it is closed. */
  start(listener: Listener): void
  /**
   * What was committed after `cursor`, up to what the listener has been told at least. Undefined when that cannot be known any more.
   * @throws while the database is away
   */
  since(cursor: string): Promise<Missed | undefined>
  close(): Promise<void>
}
