/** The major version of the elements: two of them on one page do not mix. */
export const version = 1
