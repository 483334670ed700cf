import { createHash } from 'node:crypto'

/** A style that a policy may name: `'sha256-…'`. */
export const styleSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What a browser lets a page in somebody's iframe do: show itself in exactly these styles, with our script, pictures and content. Anybody may frame
 * it; that is what it is for. There is nothing on it that a click could be stolen for: a form sends only what somebody has written in it.
 * A fragment says the same, for whoever opens it by itself; the page that takes it in has a policy of its own.
 * @param styles sources as a policy names them
 * @param sendsTo where a form on it may be sent; null where there is none
 */
export const embedPolicy = (styles: readonly string[], sendsTo: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${sendsTo ?? "'none'"}`,
    'frame-ancestors *',
  ].join('; ')
