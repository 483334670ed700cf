import { styleSource } from './style.js'

/**
 * What a browser lets a page in somebody's iframe do: show itself in exactly these styles, with our script, pictures and content. Anybody may frame
 * it; that is what it is for. There is nothing on it that a click could be stolen for: a form sends only what somebody has written in it.
 * @param sendsTo where a form on it may be sent; null where there is none
 */
export const embedPolicy = (styles: readonly string[], sendsTo: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles.map(styleSource).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${sendsTo ?? "'none'"}`,
    'frame-ancestors *',
  ].join('; ')
