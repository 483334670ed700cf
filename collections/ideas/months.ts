/** How long a name and an e-mail address are kept where nobody has said otherwise, in months. */
export const usualMonths = 12

/** Longer than this nobody may say, in months. */
export const mostMonths = 60

/** A time so many months later, or earlier where they are negative: the same day of the month in UTC, or the last that the month has. */
export function monthsAfter(time: Date, months: number): Date {
  const day = time.getUTCDate()
  const after = new Date(time)
  after.setUTCDate(1)
  after.setUTCMonth(after.getUTCMonth() + months + 1, 0)
  after.setUTCDate(Math.min(day, after.getUTCDate()))
  return after
}
