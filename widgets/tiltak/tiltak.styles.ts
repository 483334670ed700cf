import { css } from 'lit'

/** Columns beside each other where there is room, below each other where there is not; examples in a quieter place below. */
export const tiltakStyle = css`
  .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: clamp(2rem, 5cqi, 3rem) clamp(1.5rem, 3.5cqi, 2.5rem);
    margin-top: clamp(1.5rem, 4cqi, 2.5rem);
  }
  .column,
  .examples {
    border-top: 2px solid var(--ring);
    padding-top: 0.7rem;
  }
  .examples {
    grid-column: 1 / -1;
    border-top: 1px solid var(--line);
  }
  .part .note {
    font-weight: 400;
  }
  .cards > li {
    padding-block: 1.1rem;
  }
  .cards > li + li {
    border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent);
  }
  .examples .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    column-gap: clamp(1.5rem, 3.5cqi, 2.5rem);
  }
  .examples .cards > li + li {
    border: 0;
  }
  .examples .name {
    font-size: 1.0625rem;
  }
  .description {
    margin-top: 0.4rem;
    font-size: 0.9375rem;
  }
  .note {
    margin-top: 0.4rem;
    font-size: 0.875rem;
  }
  details {
    margin-top: 0.5rem;
  }
  .more {
    margin-top: 2rem;
  }
  .kind {
    margin-top: 0.8rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
`
