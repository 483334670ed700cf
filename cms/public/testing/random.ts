/** The same sequence for the same seed, so that a test that failed fails again (Numerical Recipes' linear congruential generator). */
export function randomFrom(seed: number) {
  let state = seed
  const number = (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[number(values.length)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }
  return { number, pick, some: <Value>(values: readonly Value[]) => values.filter(() => number(2) === 0) }
}
