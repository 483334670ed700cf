import { css } from 'lit'

/** What was opened hangs beneath its link by a line in the colour of the rings. */
export const openedStyle = css`
  .opened {
    position: relative;
    margin-top: 0.6rem;
    border-left: 2px solid var(--ring);
    padding-left: clamp(0.7rem, 3cqi, 1.1rem);
    overflow-wrap: anywhere;
  }
  .opened > * + * {
    margin-top: 0.6rem;
  }
  .opened .kind {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .opened .picture {
    max-width: 24rem;
  }
  .numbered > .opened {
    grid-column: 1 / -1;
  }
`
