import { css } from 'lit'

/** Two columns of areas where there is room, each with its number in the margin, as the points have their slices. */
export const areasStyle = css`
  ol {
    display: grid;
    gap: clamp(1.75rem, 4cqi, 2.75rem) clamp(2rem, 6cqi, 4rem);
    margin-top: clamp(1.5rem, 4cqi, 2.75rem);
  }
  ol > li {
    display: grid;
    grid-template-columns: 3rem 1fr;
    align-items: start;
  }
  .number {
    font-size: 1.5rem;
    line-height: 1.15;
  }
  .aim {
    margin-top: 0.35rem;
  }
  div > .note {
    margin-top: 0.5rem;
  }
  details {
    margin-top: 0.6rem;
  }
  details > :not(summary) {
    margin-left: 1.1rem;
  }
  .kind {
    margin-top: 1rem;
    padding-bottom: 0.3rem;
  }
  @container (min-width: 52rem) {
    ol {
      grid-template-columns: 1fr 1fr;
    }
  }
`
