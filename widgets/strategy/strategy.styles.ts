import { css } from 'lit'

/** The vision large across, values and goal below it side by side; then the chapters. */
export const strategyStyle = css`
  dl {
    display: grid;
    gap: clamp(1.5rem, 4cqi, 2.5rem) clamp(1.5rem, 4cqi, 3rem);
    margin-top: clamp(1.75rem, 5cqi, 3rem);
  }
  dt {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  dl > div {
    border-top: 2px solid var(--ring);
    padding-top: 0.8rem;
  }
  .note {
    margin-top: 0.3rem;
  }
  .vision .large {
    color: var(--accent);
    font-size: clamp(1.625rem, 5.2cqi, 2.75rem);
    line-height: 1.18;
    text-wrap: balance;
  }
  ol,
  ul {
    margin-top: 0.9rem;
  }
  ol > li {
    display: grid;
    grid-template-columns: 2.1rem 1fr;
    align-items: baseline;
    padding-bottom: 1.1rem;
  }
  ol:first-child {
    margin-top: 0;
  }
  ol .large {
    font-size: clamp(1.0625rem, 2.2cqi, 1.25rem);
    line-height: 1.42;
  }
  .number {
    font-size: 1.375rem;
    line-height: 1;
  }
  .words {
    color: var(--accent);
    font-weight: 600;
  }
  .words + p {
    margin-top: 0.4rem;
  }
  ul {
    columns: 15rem auto;
    column-gap: 2rem;
    border-left: 2px solid var(--ring);
    padding-left: 1.1rem;
  }
  ul > li {
    break-inside: avoid;
    padding-block: 0.15rem;
  }
  @container (min-width: 40rem) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
    .vision {
      grid-column: 1 / -1;
    }
  }
`
