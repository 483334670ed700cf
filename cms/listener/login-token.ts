import type { IncomingMessage } from 'node:http'

/** The token of whoever says to be signed in, as Payload (3.90) looks for it: in a header or in its cookie. */
export const loginToken = ({ authorization, cookie }: IncomingMessage['headers']): string | undefined =>
  /^(?:JWT|Bearer) (.+)$/.exec(authorization ?? '')?.[1] ?? /(?:^|;\s*)payload-token=([^;]+)/.exec(cookie ?? '')?.[1]
