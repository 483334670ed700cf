import { css } from 'lit'

/** A picture fills the place that it has; what takes its place lies on paper. */
export const pictureStyle = css`
  img,
  .picture svg {
    display: block;
    width: 100%;
    height: auto;
  }
  .picture svg {
    background: var(--paper);
  }
  .credit {
    margin-top: 0.35rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
`
