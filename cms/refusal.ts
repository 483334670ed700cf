/**
 * Why this process will not start, in words for the person who started it.
 * `exitCode` 2: something in the set-up must be changed. 1: it may work later.
 */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message)
  }
}
