/** How long others may keep what we answer, as `Cache-Control` (RFC 9111, RFC 5861). All times in seconds. */

/** A year: a name never comes to mean other content, and nobody takes back what belongs to the program. */
export const forEver = 'public, max-age=31536000, immutable'

/**
 * JSON and pages. Browsers ask each time. A cache that many share may answer for a second by itself, and for ten more while it asks for a newer
 * one. No `stale-if-error`: a cache that takes a 404 for an error would go on showing what is withdrawn.
 */
export const whilePublished = 'public, max-age=0, s-maxage=1, stale-while-revalidate=10'

/** Pictures. Each is the same for as long as it is there, but it can be withdrawn: a browser asks again after minutes, a cache that many share after seconds. */
export const whileShown = 'public, max-age=300, s-maxage=10'

/**
 * What is not there. A cache that many share keeps that too, for a second: so it takes the place of what was withdrawn, which could else come back
 * while nobody answers.
 */
export const whileMissing = 'public, max-age=0, s-maxage=1'
