import type { Copy, Upstream } from '../feed-reader/index.js'

/** How the composing thread stands. */
export interface Standing {
  /** Whether a complete state has ever come from the CMS. */
  readonly known: boolean
  readonly upstream: Upstream
  readonly copy: Copy
}

/** Why answers may be behind what is published; null when they are not. */
export const delayOf = ({ upstream, copy }: Pick<Standing, 'upstream' | 'copy'>): Upstream | Copy | null =>
  upstream !== 'up' ? upstream : copy !== 'in-step' ? copy : null
